package org.gradphoto.kiosk.queue;

import java.util.Optional;

/** What each action makes of its ticket. */
final class TicketChange {

    private TicketChange() {}

    static Ticket after(Ticket before, TicketEvent event) {
        DeskAction action = event.action();
        if (action instanceof TicketAction.Called || action instanceof TicketAction.Recalled) {
            return before.changed(draft -> {
                draft.state = TicketState.CALLED;
                draft.calls++;
                draft.calledAt = Optional.of(event.at());
            });
        }
        return afterNews(before, action)
                .or(() -> afterTransfer(before, action))
                .orElseGet(() -> before.changed(draft -> step(draft, action)));
    }

    private static void step(TicketDraft draft, DeskAction action) {
        if (action instanceof TicketAction.Seated) {
            draft.state = TicketState.SERVING;
        } else if (action instanceof TicketAction.Accepted accepted) {
            draft.state = TicketState.DONE;
            draft.photo = Optional.of(accepted.photo());
            draft.progress = new PhotoProgress.Saved();
        } else if (action instanceof TicketAction.MissedCall) {
            draft.state = TicketState.NO_SHOW;
        } else if (action instanceof TicketAction.Requeued) {
            draft.backInLine();
        } else if (action instanceof TicketAction.Cancelled cancelled) {
            draft.ended(TicketState.CANCELLED, cancelled.reason());
        } else if (action instanceof TicketAction.Voided voided) {
            draft.ended(TicketState.VOIDED, voided.reason().name());
        } else if (action instanceof TicketAction.Prioritized prioritized) {
            draft.priority = Optional.of(prioritized.reason());
        } else if (action instanceof TicketAction.Rebound rebound) {
            draft.code = rebound.code();
            draft.holder = Optional.empty();
        }
    }

    private static Optional<Ticket> afterNews(Ticket before, DeskAction action) {
        if (action instanceof TicketAction.Uploaded) {
            return Optional.of(before.changed(draft -> draft.progress = new PhotoProgress.InReview()));
        } else if (action instanceof TicketAction.Passed) {
            return Optional.of(before.changed(draft -> draft.progress = new PhotoProgress.Passed()));
        } else if (action instanceof TicketAction.SentBack sentBack) {
            return Optional.of(before.changed(draft -> draft.progress = new PhotoProgress.SentBack(sentBack.reason())));
        }
        return Optional.empty();
    }

    private static Optional<Ticket> afterTransfer(Ticket before, DeskAction action) {
        if (action instanceof TicketAction.Departing leaving) {
            return Optional.of(before.changed(draft -> {
                draft.state = TicketState.LEAVING;
                draft.priority = Optional.empty();
                draft.whereabouts = Optional.of(new Whereabouts(leaving.to(), leaving.transfer(), Optional.empty()));
            }));
        } else if (action instanceof TicketAction.Departed gone) {
            return Optional.of(before.changed(draft -> {
                draft.state = TicketState.TRANSFERRED;
                draft.whereabouts =
                        draft.whereabouts.map(at -> new Whereabouts(at.station(), at.transfer(), gone.page()));
            }));
        } else if (action instanceof TicketAction.Returned) {
            return Optional.of(before.changed(TicketDraft::backInLine));
        }
        return Optional.empty();
    }
}
