package org.gradphoto.kiosk.adapter.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.checkin.Fee;
import org.gradphoto.kiosk.checkin.Fees;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has paid: the file {@code paid-codes.txt} in the data folder, one keyed hash of a collection code a line, so that it names nobody and is of no use elsewhere.
 * Read again when it has changed, so that a list that comes late is taken without a restart. Who is not in it has not paid.
 */
public final class PaidCodes implements Fees {

    private static final Logger LOG = LoggerFactory.getLogger(PaidCodes.class);
    private static final String NAME = "paid-codes.txt";
    private static final int HASH_DIGITS = 64;
    private static final String UTF_8_MARK = "\uFEFF";

    private final Path file;
    private volatile Known known = new Known(Stamp.NONE, Set.of());

    private record Known(Stamp stamp, Set<String> hashes) {}

    /** Tells whether a file is still the one that was read. */
    private record Stamp(long modified, long bytes) {

        private static final Stamp NONE = new Stamp(-1, -1);

        private static Stamp of(Path file) throws IOException {
            return Files.exists(file)
                    ? new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file))
                    : NONE;
        }
    }

    /** The list of this data folder. */
    public PaidCodes(Path data) {
        this.file = data.resolve(NAME);
    }

    @Override
    public Fee of(CodeFingerprint code) {
        return now().hashes().contains(code.hex()) ? Fee.PAID : Fee.NOT_PAID;
    }

    /**
     * Adds the codes of a list, one a line; what follows a comma or a tabulator is not looked at. The list itself can be deleted afterwards.
     *
     * @return how many the whole list has now
     * @throws IOException when either file cannot be read or written; the old list is whole then
     */
    public int add(Path list, CodeVault vault) throws IOException {
        Set<String> hashes = new TreeSet<>(now().hashes());
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            String code = line.replace(UTF_8_MARK, "").split("[,\t]", 2)[0].strip();
            if (!code.isEmpty() && code.length() <= CollectionCode.LONGEST) {
                hashes.add(vault.fingerprint(new CollectionCode(code)).hex());
            }
        }
        Path unfinished = file.resolveSibling(NAME + ".new");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(unfinished, hashes, StandardCharsets.US_ASCII);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return hashes.size();
    }

    /** A list that cannot be read now leaves what was known. */
    private Known now() {
        Known before = known;
        try {
            Stamp stamp = Stamp.of(file);
            if (!stamp.equals(before.stamp())) {
                known = new Known(stamp, stamp.equals(Stamp.NONE) ? Set.of() : read());
            }
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("the list of who has paid cannot be read; the last one stays in force", unreadable);
        }
        return known;
    }

    private Set<String> read() throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.map(String::strip)
                    .filter(line -> line.length() == HASH_DIGITS)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
