package org.gradphoto.kiosk.health;

import java.util.List;

/**
 * What a checkup found. The words are found by {@code subject} and {@code code} ({@code doctor.<subject>.<code>}).
 *
 * @param subject what was looked at, such as {@code fonts}
 * @param code what was found, such as {@code no-chinese}
 * @param values what the sentence names: a version, a path, a number
 */
public record Diagnosis(String subject, Level level, String code, List<String> values) {

    /** How bad it is. */
    public enum Level {
        OK,
        WARNING,
        FAULT
    }

    /** Copies the values, so that a diagnosis never changes. */
    public Diagnosis {
        values = List.copyOf(values);
    }

    /** A diagnosis naming some values. */
    public static Diagnosis of(String subject, Level level, String code, String... values) {
        return new Diagnosis(subject, level, code, List.of(values));
    }
}
