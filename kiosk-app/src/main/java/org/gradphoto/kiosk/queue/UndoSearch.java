package org.gradphoto.kiosk.queue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the step of the photographer that an undo takes back: the newest that was not taken back already. */
record UndoSearch(List<TicketEvent> events) {

    TicketEvent lastStep() {
        Set<Long> undone = new HashSet<>();
        for (int i = events.size() - 1; i >= 0; i--) {
            TicketEvent event = events.get(i);
            if (event.action() instanceof TicketAction.Undone undo) {
                undone.add(undo.event());
            } else if (isPhotographersStep(event.action()) && !undone.contains(event.sequence())) {
                return refusePhoto(event);
            }
        }
        throw new TicketRefused(TicketRefused.Reason.NOTHING_TO_UNDO);
    }

    private static TicketEvent refusePhoto(TicketEvent event) {
        if (event.action() instanceof TicketAction.Accepted) {
            throw new TicketRefused(TicketRefused.Reason.PHOTO_ACCEPTED, event.ticket());
        }
        return event;
    }

    private static boolean isPhotographersStep(TicketAction action) {
        return action instanceof TicketAction.Called
                || action instanceof TicketAction.Recalled
                || action instanceof TicketAction.Seated
                || action instanceof TicketAction.Accepted
                || action instanceof TicketAction.MissedCall
                || action instanceof TicketAction.Requeued
                || action instanceof TicketAction.Cancelled;
    }
}
