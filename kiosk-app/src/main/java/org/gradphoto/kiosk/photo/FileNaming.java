package org.gradphoto.kiosk.photo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradphoto.kiosk.queue.TicketNumber;

/**
 * How photo files are named: a pattern such as {@code {ticket}-{hash}}. A station knows no names, student numbers or ID numbers, so that none can be asked
 * for; who needs 学号 in file names renames by the manifest, where the code was decoded.
 */
public record FileNaming(String pattern) {

    private static final String TICKET = "ticket";
    private static final List<String> PLACEHOLDERS = List.of(TICKET, "hash", "date", "lane", "profile");
    private static final String ENDING = ".jpg";
    private static final int LONGEST = 80;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    /** What Windows, Linux and macOS all allow anywhere in a name, written so that nobody has to quote it. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*");

    // Below the patterns that its check needs.
    /** The naming without personal data that every profile may use. */
    public static final FileNaming USUAL = new FileNaming("{ticket}-{hash}");

    /**
     * Refuses a pattern that cannot name every photo.
     *
     * @throws IllegalArgumentException when {@link #faultOf} finds a fault
     */
    public FileNaming {
        faultOf(pattern).ifPresent(allowed -> {
            throw new IllegalArgumentException("no naming pattern: " + pattern);
        });
    }

    /** What a pattern may be instead, when it cannot be one; empty when it can. */
    public static Optional<List<String>> faultOf(String pattern) {
        List<String> allowed =
                PLACEHOLDERS.stream().map(name -> "{" + name + "}").toList();
        Matcher used = PLACEHOLDER.matcher(pattern);
        boolean hasTicket = false;
        while (used.find()) {
            if (!PLACEHOLDERS.contains(used.group(1))) {
                return Optional.of(allowed);
            }
            hasTicket |= used.group(1).equals(TICKET);
        }
        if (!hasTicket) {
            // Two photos of a day differ for sure only by their tickets.
            return Optional.of(List.of("{" + TICKET + "}"));
        }
        String filled = PLACEHOLDER.matcher(pattern).replaceAll("x");
        return PLAIN.matcher(filled).matches() && filled.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(List.of("A-Z a-z 0-9 . _ -"));
    }

    /** The name of a photo's file. */
    public String name(TicketNumber ticket, String hash, LocalDate taken, String profile) {
        Map<String, String> values = Map.of(
                TICKET,
                ticket.toString(),
                "hash",
                hash,
                "date",
                taken.format(DateTimeFormatter.BASIC_ISO_DATE),
                "lane",
                String.valueOf(ticket.lane()),
                "profile",
                profile);
        return PLACEHOLDER
                        .matcher(pattern)
                        .replaceAll(used -> Matcher.quoteReplacement(values.getOrDefault(used.group(1), "")))
                + ENDING;
    }
}
