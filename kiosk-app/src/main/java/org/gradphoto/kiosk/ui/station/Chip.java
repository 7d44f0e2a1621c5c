package org.gradphoto.kiosk.ui.station;

import java.util.Comparator;
import java.util.List;
import org.gradphoto.kiosk.rules.Outcome;

/**
 * One rule as it stands now.
 *
 * @param rule id of the rule
 * @param outcome what it says; cannot-judge while nobody is at the chair
 * @param blocking whether the school lets no photo pass that breaks it
 */
record Chip(String rule, Outcome outcome, boolean blocking) {

    private static final int UNJUDGED = 3;

    /**
     * The chips that need attention: broken where it blocks, broken, in question; each rank in the order of the rulebook. What could not be judged is worth
     * reading only when nothing else is wrong, and not while nothing could be judged at all.
     */
    static List<Chip> loud(List<Chip> chips) {
        boolean anyJudged = chips.stream().anyMatch(chip -> chip.outcome() != Outcome.CANNOT_JUDGE);
        boolean anyWrong = chips.stream().anyMatch(chip -> chip.rank() < UNJUDGED);
        return chips.stream()
                .filter(chip -> anyJudged && chip.rank() <= (anyWrong ? UNJUDGED - 1 : UNJUDGED))
                .sorted(Comparator.comparingInt(Chip::rank))
                .toList();
    }

    private int rank() {
        return switch (outcome) {
            case FAILED -> blocking ? 0 : 1;
            case ASK -> 2;
            case CANNOT_JUDGE -> UNJUDGED;
            case PASSED -> UNJUDGED + 1;
        };
    }
}
