package org.gradphoto.kiosk.session;

import java.time.LocalDate;
import java.time.ZoneId;
import org.gradphoto.kiosk.photo.FileNaming;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.queue.Ticket;

/**
 * Names the files of accepted photos.
 *
 * @param profile the name of the photo profile
 * @param zone in which the day of the photo is told
 */
public record Filing(FileNaming naming, String profile, ZoneId zone) {

    /** Ticket and hash, in the time zone of this machine. */
    static final Filing USUAL = new Filing(FileNaming.USUAL, "", ZoneId.systemDefault());

    /** As the profile wants it. */
    public static Filing of(PhotoProfile profile, ZoneId zone) {
        return new Filing(profile.naming(), profile.name(), zone);
    }

    String name(Ticket ticket, Shot shot) {
        LocalDate taken = LocalDate.ofInstant(shot.frame().takenAt(), zone);
        return naming.name(ticket.number(), ticket.code().brief(), taken, profile);
    }
}
