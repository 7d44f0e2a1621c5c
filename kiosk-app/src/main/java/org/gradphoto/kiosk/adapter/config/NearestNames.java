package org.gradphoto.kiosk.adapter.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Orders the allowed names by how few letters must be changed to come from what was written. */
final class NearestNames {

    private NearestNames() {}

    /** All allowed names, the nearest first. */
    static List<String> to(String written, Collection<String> allowed) {
        return allowed.stream()
                .sorted(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Levenshtein's distance, one row of his table at a time. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
