package org.gradphoto.kiosk.session;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.rules.HumanCheck;

/** How far the student at the chair is. */
public sealed interface Stage {

    /** Nobody is called. */
    record Idle() implements Stage {}

    /** A number was called; the student is on the way. */
    record Called(Ticket ticket) implements Stage {}

    /** The student sits and is guided. */
    record Posing(Ticket ticket) implements Stage {}

    /**
     * A shot was taken and waits for the photographer's decision.
     *
     * @param toConfirm what a person has to look at because no rule can judge it; empty when it is confirmed
     */
    record Reviewing(Ticket ticket, Shot shot, List<HumanCheck> toConfirm) implements Stage {

        /** Copies the list, so that a stage never changes. */
        public Reviewing {
            toConfirm = List.copyOf(toConfirm);
        }

        private Step decision() {
            if (!shot.isAcceptable()) {
                return Step.RETAKE;
            }
            return toConfirm.isEmpty() ? Step.ACCEPT : Step.CONFIRM;
        }
    }

    /** The ticket at the chair. */
    default Optional<Ticket> atChair() {
        if (this instanceof Called called) {
            return Optional.of(called.ticket());
        } else if (this instanceof Posing posing) {
            return Optional.of(posing.ticket());
        } else if (this instanceof Reviewing reviewing) {
            return Optional.of(reviewing.ticket());
        }
        return Optional.empty();
    }

    /** The step that comes next when all goes well, or the one that mends what does not: what the primary button does. */
    default Step next() {
        if (this instanceof Idle) {
            return Step.CALL_NEXT;
        } else if (this instanceof Reviewing reviewing) {
            return reviewing.decision();
        }
        return Step.SHOOT;
    }
}
