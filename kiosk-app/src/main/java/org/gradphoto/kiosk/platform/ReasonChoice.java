package org.gradphoto.kiosk.platform;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.queue.SendBackReason;

/** The controlled list as the reviewer sees it: grouped by the word before the dot, each reason reached by two digits. */
record ReasonChoice(ReviewTexts texts) {

    Html html() {
        StringBuilder all = new StringBuilder();
        int digit = 0;
        for (Map.Entry<String, List<SendBackReason>> group : groups().entrySet()) {
            digit++;
            all.append(group(digit, group.getKey(), group.getValue()));
        }
        return new Html(all.toString());
    }

    private static Map<String, List<SendBackReason>> groups() {
        return Arrays.stream(SendBackReason.values())
                .collect(Collectors.groupingBy(
                        reason -> reason.code().substring(0, reason.code().indexOf('.')),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private String group(int digit, String name, List<SendBackReason> reasons) {
        StringBuilder buttons = new StringBuilder();
        for (int place = 1; place <= reasons.size(); place++) {
            buttons.append(button(digit, place, reasons.get(place - 1)));
        }
        String title = Html.escaped(texts.say("group." + name)).text();
        return "<fieldset data-digit=\"" + digit + "\"><legend><kbd>" + digit + "</kbd> " + title + "</legend>"
                + buttons + "</fieldset>";
    }

    private String button(int group, int place, SendBackReason reason) {
        return "<button name=\"decision\" value=\"" + reason.code() + "\" data-digit=\"" + place + "\"><kbd>" + group
                + place + "</kbd> " + Html.escaped(texts.say(reason)).text() + "</button>";
    }
}
