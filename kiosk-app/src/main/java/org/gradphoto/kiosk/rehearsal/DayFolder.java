package org.gradphoto.kiosk.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gradphoto.kiosk.queue.AcceptedPhoto;
import org.gradphoto.kiosk.queue.Ticket;

/** What a rehearsal leaves for people and scripts: {@code tickets.csv}, {@code uploaded.csv} and {@code summary.json}. */
public final class DayFolder {

    private final Path folder;

    /** Writes below this folder, made when missing. */
    public DayFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all three.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public void write(DayReport report, Collection<Ticket> tickets, Tally tally) {
        write("summary.json", Stream.of(DayReportJson.line(report)));
        write(
                "tickets.csv",
                Stream.concat(
                        Stream.of("number,state,calls,sha256,reason"),
                        tickets.stream()
                                .sorted(Comparator.comparing(Ticket::number))
                                .map(DayFolder::row)));
        write(
                "uploaded.csv",
                Stream.concat(
                        Stream.of("number,sha256"),
                        tally.submissions().stream().map(s -> s.ticket() + "," + s.sha256())));
    }

    private static String row(Ticket ticket) {
        return String.join(
                ",",
                List.of(
                        ticket.number().toString(),
                        ticket.state().name(),
                        String.valueOf(ticket.calls()),
                        ticket.photo().map(AcceptedPhoto::sha256).orElse(""),
                        ticket.cancelReason().orElse("").replace(',', ' ')));
    }

    private void write(String file, Stream<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), lines.toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
