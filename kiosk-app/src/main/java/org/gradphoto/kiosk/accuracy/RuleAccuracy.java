package org.gradphoto.kiosk.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;

/** How one rule did: true class against outcome, and what follows from that. */
public final class RuleAccuracy {

    private final String rule;
    private final Map<Truth, Map<Outcome, Integer>> counts = new EnumMap<>(Truth.class);
    private final List<Double> kept = new ArrayList<>();
    private final List<Double> broken = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private RuleAccuracy(String rule) {
        this.rule = rule;
    }

    /** How a rule did on some pictures; empty when the labels cannot tell anything about the rule. */
    public static Optional<RuleAccuracy> of(String rule, List<Sighting> sightings) {
        return RuleTruths.of(rule).map(truths -> {
            RuleAccuracy accuracy = new RuleAccuracy(rule);
            sightings.forEach(sighting -> accuracy.count(sighting, truths));
            return accuracy;
        });
    }

    private void count(Sighting sighting, RuleTruth truths) {
        Truth truth = truths.truth().apply(sighting.picture());
        if (truth != Truth.LEFT_OUT) {
            sighting.verdict().findings().stream()
                    .filter(finding -> finding.rule().equals(rule))
                    .forEach(finding -> count(sighting.picture(), truth, finding, truths.scoreOf(finding)));
        }
    }

    private void count(LabelledPicture picture, Truth truth, Finding finding, OptionalDouble score) {
        counts.computeIfAbsent(truth, t -> new EnumMap<>(Outcome.class)).merge(finding.outcome(), 1, Integer::sum);
        if (truth == Truth.KEPT) {
            score.ifPresent(kept::add);
        } else if (truth == Truth.BROKEN) {
            score.ifPresent(broken::add);
        }
        Outcome wrong = truth == Truth.KEPT ? Outcome.FAILED : Outcome.PASSED;
        if (truth != Truth.APART && finding.outcome() == wrong) {
            mistakes.add(new Mistake(picture, truth, finding));
        }
    }

    /** Id of the rule. */
    public String rule() {
        return rule;
    }

    /** How many pictures of a class had an outcome. */
    public int count(Truth truth, Outcome outcome) {
        return counts.getOrDefault(truth, Map.of()).getOrDefault(outcome, 0);
    }

    /** How many pictures there are of a class. */
    public int count(Truth truth) {
        return counts.getOrDefault(truth, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Of the pictures where the rule is broken, those that passed. */
    public Rate falsePass() {
        return new Rate(count(Truth.BROKEN, Outcome.PASSED), count(Truth.BROKEN));
    }

    /** Of the pictures where the rule is kept, those that failed. */
    public Rate falseRefuse() {
        return new Rate(count(Truth.KEPT, Outcome.FAILED), count(Truth.KEPT));
    }

    /** Of all pictures of both classes, those with an outcome. */
    public Rate share(Outcome outcome) {
        return new Rate(
                count(Truth.KEPT, outcome) + count(Truth.BROKEN, outcome), count(Truth.KEPT) + count(Truth.BROKEN));
    }

    /** Area under the curve of the score; empty when there is no score, or one class only. */
    public OptionalDouble areaUnder() {
        return new ScoreCurve(kept, broken).areaUnder();
    }

    /** Equal error rate of the score; empty when there is no score, or one class only. */
    public OptionalDouble equalError() {
        return new ScoreCurve(kept, broken).equalError();
    }

    /** Every picture on which it was wrong. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
