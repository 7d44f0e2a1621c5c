package org.gradphoto.kiosk.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Deals sources out to folds of about the same number of samples: the largest source first, each to the emptiest fold. */
public final class Folds {

    private final int count;
    private final Map<String, Integer> fold;

    private Folds(int count, Map<String, Integer> fold) {
        this.count = count;
        this.fold = fold;
    }

    /** Folds for some samples, at most this many and never more than there are sources. */
    public static Folds of(List<Sample> samples, int most) {
        Map<String, Long> sizes =
                samples.stream().collect(Collectors.groupingBy(Sample::source, TreeMap::new, Collectors.counting()));
        int count = Math.min(most, sizes.size());
        long[] filled = new long[count];
        Map<String, Integer> fold = new TreeMap<>();
        sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(source -> {
                    int emptiest = emptiest(filled);
                    filled[emptiest] += source.getValue();
                    fold.put(source.getKey(), emptiest);
                });
        return new Folds(count, fold);
    }

    private static int emptiest(long[] filled) {
        int emptiest = 0;
        for (int i = 1; i < filled.length; i++) {
            if (filled[i] < filled[emptiest]) {
                emptiest = i;
            }
        }
        return emptiest;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The fold of a sample's source. */
    public int of(Sample sample) {
        return fold.getOrDefault(sample.source(), 0);
    }

    /** The fold of each source by its mark. */
    Map<String, Integer> marks() {
        return fold.entrySet().stream()
                .collect(Collectors.toMap(source -> SourceMark.of(source.getKey()), Map.Entry::getValue));
    }
}
