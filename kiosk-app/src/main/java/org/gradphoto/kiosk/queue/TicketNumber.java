package org.gradphoto.kiosk.queue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is called: the lane letter of the station that issued it and an ordinal, {@code A012}.
 * Two stations that cannot see each other never issue the same number, because no two have the same lane.
 *
 * @param lane A to Z
 * @param ordinal from 1; written with at least three digits
 */
public record TicketNumber(char lane, int ordinal) implements Comparable<TicketNumber> {

    private static final Pattern FORM = Pattern.compile("([A-Z])(\\d{3,6})");

    /** Refuses other lanes and ordinals below 1. */
    public TicketNumber {
        if (lane < 'A' || lane > 'Z' || ordinal < 1) {
            throw new IllegalArgumentException("no ticket number: " + lane + ordinal);
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is not a letter and three to six digits
     */
    public static TicketNumber parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no ticket number: " + text);
        }
        return new TicketNumber(form.group(1).charAt(0), Integer.parseInt(form.group(2)));
    }

    @Override
    public int compareTo(TicketNumber other) {
        return lane != other.lane ? Character.compare(lane, other.lane) : Integer.compare(ordinal, other.ordinal);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%c%03d", lane, ordinal);
    }
}
