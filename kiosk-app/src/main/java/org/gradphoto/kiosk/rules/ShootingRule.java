package org.gradphoto.kiosk.rules;

import org.gradphoto.kiosk.portrait.PortraitFacts;

/** One rule of the shooting manual, with its limits. Implemented by records that are listed in {@link Rulebook}. */
public interface ShootingRule {

    /** The name under which the policy and the texts of the rule are found, such as {@code ears-visible}. */
    String id();

    /** Holds the measured facts against the rule. */
    Finding judge(PortraitFacts portrait);
}
