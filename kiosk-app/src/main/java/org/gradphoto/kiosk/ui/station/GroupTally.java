package org.gradphoto.kiosk.ui.station;

import java.util.List;
import org.gradphoto.kiosk.rules.Outcome;

/**
 * How a group of rules stands.
 *
 * @param passed how many of its rules are kept
 * @param asked how many there are
 * @param worst the gravest outcome among them; that of a rule which only warns counts as a question
 */
record GroupTally(RuleGroup group, int passed, int asked, Outcome worst) {

    private static final List<Outcome> GRAVEST_FIRST =
            List.of(Outcome.FAILED, Outcome.ASK, Outcome.CANNOT_JUDGE, Outcome.PASSED);

    static GroupTally of(RuleGroup group, List<Chip> chips) {
        List<Outcome> outcomes = chips.stream()
                .filter(chip -> RuleGroup.of(chip.rule()) == group)
                .map(GroupTally::weighed)
                .toList();
        Outcome worst =
                GRAVEST_FIRST.stream().filter(outcomes::contains).findFirst().orElse(Outcome.CANNOT_JUDGE);
        long passed =
                outcomes.stream().filter(outcome -> outcome == Outcome.PASSED).count();
        return new GroupTally(group, (int) passed, outcomes.size(), worst);
    }

    private static Outcome weighed(Chip chip) {
        return chip.outcome() == Outcome.FAILED && !chip.blocking() ? Outcome.ASK : chip.outcome();
    }
}
