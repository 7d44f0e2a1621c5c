package org.gradphoto.kiosk.adapter.report;

/** Text made safe for a page. */
final class Html {

    private Html() {}

    static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** One element with a class around safe content. */
    static String element(String name, String styleClass, String content) {
        return "<" + name + " class=\"" + styleClass + "\">" + content + "</" + name + ">";
    }
}
