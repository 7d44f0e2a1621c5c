package org.gradphoto.kiosk.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.identity.CollectionCode;

/** A platform that answers what the test has put down, and with the photo's own hash after that. */
final class ScriptedUplink implements Uplink {

    final Deque<Object> script = new ArrayDeque<>();
    final List<String> delivered = new ArrayList<>();
    final List<ReviewAnswer> answers = new ArrayList<>();
    Optional<UplinkUnavailable> away = Optional.empty();

    @Override
    public String deliver(OutboxEntry entry, CollectionCode code, byte[] jpeg) throws UplinkUnavailable, UplinkRefused {
        delivered.add(entry.ticket() + " " + code.value());
        Object answer = script.isEmpty() ? entry.photo().sha256() : script.remove();
        if (answer instanceof UplinkUnavailable unavailable) {
            throw unavailable;
        } else if (answer instanceof UplinkRefused refused) {
            throw refused;
        }
        return answer.toString();
    }

    @Override
    public List<ReviewAnswer> answersAfter(long cursor) throws UplinkUnavailable {
        if (away.isPresent()) {
            throw away.get();
        }
        return answers.stream().filter(answer -> answer.cursor() > cursor).toList();
    }
}
