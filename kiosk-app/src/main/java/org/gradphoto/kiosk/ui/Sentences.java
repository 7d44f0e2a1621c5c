package org.gradphoto.kiosk.ui;

import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.checkin.CheckInRefused;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.gradphoto.kiosk.session.AcceptRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts refusals and faults of the core into one sentence each. What nobody foresaw is logged here, once, under the code that is shown. */
public final class Sentences {

    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

    private final Texts texts;

    /** Sentences in the language of these texts. */
    public Sentences(Texts texts) {
        this.texts = texts;
    }

    /** The notice for what a step ended with. */
    public Notice about(Throwable fault) {
        return refusal(fault).orElseGet(() -> breakdown(fault));
    }

    private Optional<Notice> refusal(Throwable fault) {
        if (fault instanceof TicketRefused refused) {
            String number = refused.ticket().map(TicketNumber::toString).orElse("");
            return warning(texts.of("refused.ticket", refused.reason(), number));
        } else if (fault instanceof AcceptRefused refused) {
            return warning(texts.of("refused.accept", refused.reason()));
        } else if (fault instanceof CheckInRefused refused) {
            return warning(texts.of("refused.check-in", refused.reason()));
        }
        return Optional.empty();
    }

    private Notice breakdown(Throwable fault) {
        if (fault instanceof CameraLost lost) {
            return new Notice(Notice.Tone.FAULT, texts.of("camera.lost", lost.why(), lost.detail()));
        } else if (fault instanceof StoreUnavailable store) {
            LOG.error("the store refused a step", store);
            return new Notice(Notice.Tone.FAULT, texts.of("store", store.why()));
        }
        String code = ErrorCode.of(fault);
        LOG.error("a step ended with a fault nobody foresaw, shown as {}", code, fault);
        return new Notice(Notice.Tone.FAULT, texts.get("fault.unforeseen", code));
    }

    private static Optional<Notice> warning(String sentence) {
        return Optional.of(new Notice(Notice.Tone.WARNING, sentence));
    }
}
