package org.gradphoto.kiosk.adapter.sqlite;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.gradphoto.kiosk.adapter.disk.PhotoFolder;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketState;

/** A station that accepts photos as fast as it can and prints each when the call has returned, until it is killed. */
final class CrashingStation {

    private CrashingStation() {}

    /** {@code CrashingStation FOLDER SEED}. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        PhotoFolder photos = new PhotoFolder(folder.resolve("photos"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        try (StationScript station = new StationScript(folder.resolve("station.db"))) {
            goOn(station);
            while (!Thread.interrupted()) {
                byte[] photo = new byte[20_000 + random.nextInt(20_000)];
                random.nextBytes(photo);
                out.println(accept(station, photos, photo));
            }
        }
    }

    /** Brings the chair to where a photo can be taken, whatever the last kill interrupted. */
    private static void goOn(StationScript station) {
        station.desk.line().atChair().ifPresent(left -> station.desk.requeue(left.number(), 0));
    }

    private static String accept(StationScript station, PhotoFolder photos, byte[] photo) throws Exception {
        if (station.desk.line().count(TicketState.WAITING) == 0) {
            station.issue(10 * station.desk.line().tickets().size() + 1);
        }
        Ticket called = station.desk.callNext();
        station.desk.seat();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
        String file = called.number() + ".jpg";
        photos.put(StationScript.SESSION, file, photo);
        station.desk.accept(new AcceptedPhoto(sha256, file, photo.length, List.of(), ""));
        return called.number() + " " + sha256;
    }
}
