package org.gradphoto.kiosk.rules;

import java.util.Map;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * No blue clothes, because the backdrop is blue. 教毕指〔2017〕99号: 衣着应与背景色区分明显; the shooting manual: 请勿穿蓝色衣服.
 *
 * <p>Light or saturated blue fails, denim, stripes and school uniforms included. Navy is blue by hue and far from the backdrop in lightness: schools
 * differ, so it only asks. A little of both adds up, each in units of what passes alone. Which other colours count as blue is a school's choice. Measured on the garment below the chin, under the light that eyes,
 * skin and backdrop tell; docs/accuracy-clothing.md says how well.
 *
 * @param blue limits of the share of the garment that is light or saturated blue
 * @param navyPasses up to this share of dark navy passes where there is no other blue; beyond it a person is asked
 * @param counts how much the share of each other colour counts as blue, from 0, not at all, to 1, as much as blue
 */
public record ClothingNotBlue(Band blue, double navyPasses, Map<Measure, Double> counts) implements ShootingRule {

    static final String ID = "clothing-not-blue";

    /** Copies the counts, so that a rule never changes. */
    public ClothingNotBlue {
        counts = Map.copyOf(counts);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        Fact asBlue = asBlue(portrait);
        Fact navy = portrait.fact(Measure.NAVY_CLOTHING);
        Finding finding = blue.judge(ID, Measure.BLUE_CLOTHING, asBlue);
        if (asBlue instanceof Fact.Measured light && navy instanceof Fact.Measured dark) {
            boolean isBlue = finding.outcome() == Outcome.FAILED;
            return isBlue ? finding : together(light, dark);
        }
        return Worst.of(finding, new Band(navyPasses, 1).judge(ID, Measure.NAVY_CLOTHING, navy));
    }

    private Finding together(Fact.Measured light, Fact.Measured dark) {
        double ofLight = light.value() / blue.pass();
        double ofDark = dark.value() / navyPasses;
        Outcome outcome = ofLight + ofDark <= 1 ? Outcome.PASSED : Outcome.ASK;
        return ofDark > ofLight
                ? Finding.of(ID, outcome, dark, Measure.NAVY_CLOTHING.unit(), navyPasses)
                : Finding.of(ID, outcome, light, Measure.BLUE_CLOTHING.unit(), blue.pass());
    }

    /** The blue share with what else counts as blue; not seen when one of them is not seen. */
    private Fact asBlue(PortraitFacts portrait) {
        Fact fact = portrait.fact(Measure.BLUE_CLOTHING);
        for (Map.Entry<Measure, Double> colour : counts.entrySet()) {
            if (colour.getValue() > 0) {
                fact = sum(fact, portrait.fact(colour.getKey()), colour.getValue());
            }
        }
        return fact;
    }

    private static Fact sum(Fact fact, Fact more, double weight) {
        if (fact instanceof Fact.Measured blue && more instanceof Fact.Measured other) {
            double share = Math.min(1, blue.value() + weight * other.value());
            return new Fact.Measured(share, blue.where(), blue.confidence().and(other.confidence()));
        }
        return fact instanceof Fact.NotSeen ? fact : more;
    }
}
