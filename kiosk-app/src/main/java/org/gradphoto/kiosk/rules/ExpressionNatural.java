package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;

/**
 * A face at rest. 教毕指〔2017〕99号: 坐姿端正，表情自然.
 *
 * <p>"Natural" is a matter of taste: the rule warns. It measures how far mouth and brows are from rest, not whether a smile pleases: none of 57 neutral studio
 * portraits reads 2.5 or more, 79 of 100 smiles with teeth do, and 8 of 100 other people with closed lips.
 *
 * @param away limits of the distance from rest, standard deviations
 */
public record ExpressionNatural(Band away) implements ShootingRule {

    static final String ID = "expression-natural";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding judge(PortraitFacts portrait) {
        return away.judge(ID, Measure.EXPRESSION, portrait);
    }
}
