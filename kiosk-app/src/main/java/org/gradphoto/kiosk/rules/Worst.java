package org.gradphoto.kiosk.rules;

import java.util.List;

/** Chooses what a rule says that looks at several measures: the most serious finding. */
final class Worst {

    private static final List<Outcome> MOST_SERIOUS_FIRST =
            List.of(Outcome.FAILED, Outcome.CANNOT_JUDGE, Outcome.ASK, Outcome.PASSED);

    private Worst() {}

    /** The most serious one, the first of equals. */
    static Finding of(Finding first, Finding... others) {
        Finding worst = first;
        for (Finding other : others) {
            if (rank(other) < rank(worst)) {
                worst = other;
            }
        }
        return worst;
    }

    private static int rank(Finding finding) {
        return MOST_SERIOUS_FIRST.indexOf(finding.outcome());
    }
}
