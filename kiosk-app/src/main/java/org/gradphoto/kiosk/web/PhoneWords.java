package org.gradphoto.kiosk.web;

import java.util.Arrays;
import org.gradphoto.kiosk.checkin.Fee;

/** Puts a phone's state into words. */
final class PhoneWords {

    private final ReasonWords rules;

    /** Says the rules as given. */
    PhoneWords(ReasonWords rules) {
        this.rules = rules;
    }

    /** The state in two or three words. */
    String title(PhoneState state, PhoneTexts texts) {
        return texts.say(state.step().key() + ".title");
    }

    /** What it means, and what the student does now. */
    String detail(PhoneState state, PhoneTexts texts) {
        return texts.say(state.step().key() + ".detail");
    }

    /** How many are called before; empty when that is of no interest. */
    String ahead(PhoneState state, PhoneTexts texts) {
        return state.ahead()
                .filter(count -> count > 0)
                .map(count -> texts.say(count == 1 ? "ahead.one" : "ahead", count))
                .orElse("");
    }

    /** How long it will take, as a range from the station's own pace; empty when that is not known or of no interest. */
    String wait(PhoneState state, PhoneTexts texts) {
        return state.estimate()
                .filter(minutes -> state.ahead().orElse(0) > 0)
                .map(minutes -> minutes.least() == minutes.most()
                        ? texts.say("wait.about", minutes.most())
                        : texts.say("wait.range", minutes.least(), minutes.most()))
                .orElse("");
    }

    /** That nobody is called for a while; empty when that is not so. */
    String pause(PhoneState state, PhoneTexts texts) {
        return state.paused() ? texts.say("pause") : "";
    }

    /** Whether the fee is paid; empty where nobody asks. */
    String fee(Fee fee, PhoneTexts texts) {
        return switch (fee) {
            case NOT_ASKED -> "";
            case PAID -> texts.say("fee.paid");
            case NOT_PAID -> texts.say("fee.not-paid");
        };
    }

    /** Why a photo was sent back or a ticket was cancelled; empty for all others. */
    String reason(PhoneState state, PhoneTexts texts) {
        return state.sentBack()
                .map(texts::why)
                .or(() -> state.cancelled().map(reasons -> cancelled(reasons, texts)))
                .orElse("");
    }

    /** What to do better when the photo was sent back; empty for all others. */
    String advice(PhoneState state, PhoneTexts texts) {
        return state.sentBack().map(texts::advice).orElse("");
    }

    private String cancelled(String reasons, PhoneTexts texts) {
        return texts.join(Arrays.stream(reasons.split(",", -1))
                .map(String::strip)
                .map(reason -> rules.of(reason, texts.language()).orElse(reason))
                .toList());
    }
}
