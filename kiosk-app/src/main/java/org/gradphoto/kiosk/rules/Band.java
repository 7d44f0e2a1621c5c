package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * Two limits of a measure: up to the first it passes, beyond the second it fails, and between them a person is asked. Large values are the good ones
 * when {@code pass} is the larger limit, small values otherwise.
 */
public record Band(double pass, double fail) {

    /** Limits of a measure that never fails by itself: up to this value it passes, beyond it a person is asked. */
    static Band asking(double above) {
        return new Band(above, Double.MAX_VALUE);
    }

    /** What a value is worth; a value right on a limit has the better outcome. */
    public Outcome outcome(double value) {
        boolean largeIsGood = pass > fail;
        if (largeIsGood ? value >= pass : value <= pass) {
            return Outcome.PASSED;
        }
        return (largeIsGood ? value >= fail : value <= fail) ? Outcome.ASK : Outcome.FAILED;
    }

    /** Holds a measure of the portrait against the limits. */
    Finding judge(String rule, Measure measure, PortraitFacts portrait) {
        return judge(rule, measure, portrait.fact(measure));
    }

    /** Holds a value of a measure against the limits. */
    Finding judge(String rule, Measure measure, Fact fact) {
        if (fact instanceof Fact.Measured measured) {
            return finding(rule, measure, measured, outcome(measured.value()));
        }
        return Finding.cannotJudge(rule, ((Fact.NotSeen) fact).why());
    }

    /** Holds the size of a measure against the limits, whatever its sign. */
    Finding judgeSize(String rule, Measure measure, PortraitFacts portrait) {
        Fact fact = portrait.fact(measure);
        if (fact instanceof Fact.Measured measured) {
            return finding(rule, measure, measured, outcome(Math.abs(measured.value())));
        }
        return Finding.cannotJudge(rule, ((Fact.NotSeen) fact).why());
    }

    private Finding finding(String rule, Measure measure, Fact.Measured fact, Outcome outcome) {
        return Finding.of(rule, outcome, fact, measure.unit(), outcome == Outcome.FAILED ? fail : pass);
    }
}
