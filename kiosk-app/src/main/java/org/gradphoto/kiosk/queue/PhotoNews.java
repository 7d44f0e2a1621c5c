package org.gradphoto.kiosk.queue;

import java.util.Optional;

/** What the platform said of a photo, and whether it says anything new: answers may arrive twice or for a photo that was since replaced. */
record PhotoNews(TicketAction action) {

    boolean isNewTo(Ticket ticket) {
        boolean concernsItsPhoto = ticket.photo().map(AcceptedPhoto::sha256).equals(Optional.of(sha256()));
        return concernsItsPhoto && !ticket.progress().equals(progress()) && !isLate(ticket);
    }

    /** An upload that is confirmed after the review has ended changes nothing. */
    private boolean isLate(Ticket ticket) {
        return action instanceof TicketAction.Uploaded && !(ticket.progress() instanceof PhotoProgress.Saved);
    }

    private String sha256() {
        if (action instanceof TicketAction.Uploaded uploaded) {
            return uploaded.sha256();
        } else if (action instanceof TicketAction.Passed passed) {
            return passed.sha256();
        } else if (action instanceof TicketAction.SentBack sentBack) {
            return sentBack.sha256();
        }
        throw new IllegalArgumentException("no news of a photo: " + action);
    }

    private PhotoProgress progress() {
        if (action instanceof TicketAction.Passed) {
            return new PhotoProgress.Passed();
        } else if (action instanceof TicketAction.SentBack sentBack) {
            return new PhotoProgress.SentBack(sentBack.reason());
        }
        return new PhotoProgress.InReview();
    }
}
