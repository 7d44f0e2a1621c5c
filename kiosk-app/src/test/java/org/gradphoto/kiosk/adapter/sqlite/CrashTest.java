package org.gradphoto.kiosk.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gradphoto.kiosk.adapter.disk.PhotoFolder;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import org.gradphoto.kiosk.sync.OutboxEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process at random instants and looks at what it had called saved. */
class CrashTest {

    private static final int ROUNDS = 12;
    private static final int MOST = 1_000_000;

    private final Map<String, String> printed = new TreeMap<>();
    private final Random random = new Random();

    private Path folder;

    @BeforeEach
    void useFolder(@TempDir Path place) {
        folder = place;
    }

    @Test
    void whatWasCalledSavedIsThereWholeAndOnceAfterEveryKill() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            runUntilKilled(round);
            checkEverythingPrinted();
        }
        assertTrue(printed.size() > ROUNDS, "photos accepted: " + printed.size());
    }

    private void runUntilKilled(int round) throws Exception {
        Process station = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingStation.class.getName(),
                        folder.toString(),
                        String.valueOf(random.nextLong()))
                .redirectError(folder.resolve("errors-" + round).toFile())
                .start();
        try (BufferedReader lines = station.inputReader()) {
            remember(lines.readLine());
            assertEquals(false, station.waitFor(random.nextInt(200_000), TimeUnit.MICROSECONDS), "it ended by itself");
            station.toHandle().destroyForcibly();
            lines.lines().forEach(this::remember);
            station.waitFor();
        }
    }

    /** A line that the kill cut off was never said. */
    private void remember(@Nullable String line) {
        if (line != null && line.matches("A\\d{3,6} [0-9a-f]{64}")) {
            String[] parts = line.split(" ");
            assertEquals(null, printed.put(parts[0], parts[1]), "the number was accepted twice: " + line);
        }
    }

    private void checkEverythingPrinted() throws Exception {
        try (StationScript station = new StationScript(folder.resolve("station.db"))) {
            Map<String, String> sent = new TreeMap<>();
            for (OutboxEntry entry : station.outbox.due(Instant.now(), MOST)) {
                assertEquals(
                        null, sent.put(entry.ticket().toString(), entry.photo().sha256()), "twice in the outbox");
            }
            printed.forEach((ticket, sha256) -> assertEquals(sha256, sent.get(ticket), "outbox row of " + ticket));
            assertTrue(sent.size() - printed.size() <= ROUNDS, "at most one a kill was saved and not yet told");
            checkFiles(sent);
            assertEquals(
                    sent.size(),
                    station.desk.line().tickets().values().stream()
                            .filter(ticket -> ticket.photo().isPresent())
                            .count());
        }
        assertEquals(
                Level.OK,
                new DatabaseCheckup(folder.resolve("station.db")).examine().level());
    }

    private void checkFiles(Map<String, String> sent) throws Exception {
        PhotoFolder photos = new PhotoFolder(folder.resolve("photos"));
        for (Map.Entry<String, String> photo : sent.entrySet()) {
            byte[] bytes = photos.get(StationScript.SESSION, photo.getKey() + ".jpg");
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertEquals(photo.getValue(), hash, "the file of " + photo.getKey());
        }
        assertEquals(0, halfWritten());
    }

    private long halfWritten() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("photos"))) {
            return files.filter(file -> file.toString().endsWith(".part")).count();
        }
    }
}
