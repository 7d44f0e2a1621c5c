package org.gradphoto.kiosk.session;

import java.util.Optional;
import org.gradphoto.kiosk.queue.Ticket;

/**
 * Decides when the shutter is released without a key: the first time that the called student is ready, and never twice for one call. As long as nobody else can
 * have sat down since the call, who sits there may still be the student before: the chair must have been seen empty, or the student been seated by a key or
 * a code.
 */
public final class AutoShot {

    /** About half a second of verdicts: a head bent down for a moment is not an empty chair. */
    static final int EMPTY_VERDICTS = 5;

    private Optional<String> lastCall = Optional.empty();
    private boolean armed;
    private boolean chairIsTheirs;
    private int empty;

    /** Takes note of each stage. */
    public void enter(Stage stage) {
        if (stage instanceof Stage.Called called) {
            arm(called.ticket());
        } else if (stage instanceof Stage.Posing) {
            chairIsTheirs = true;
        } else {
            armed = false;
        }
    }

    /** A step back in the log shows the same call again; it does not count twice. */
    private void arm(Ticket ticket) {
        String call = ticket.number() + "/" + ticket.calls() + "/" + ticket.calledAt();
        if (!lastCall.equals(Optional.of(call))) {
            lastCall = Optional.of(call);
            armed = true;
            chairIsTheirs = false;
            empty = 0;
        }
    }

    /** Whether the shot is to be taken now; asked with each verdict, it says so once. */
    public boolean fires(LiveVerdict verdict) {
        empty = verdict.facts().faces().isEmpty() ? empty + 1 : 0;
        chairIsTheirs |= empty >= EMPTY_VERDICTS;
        boolean now = armed && chairIsTheirs && verdict.ready();
        armed &= !now;
        return now;
    }
}
