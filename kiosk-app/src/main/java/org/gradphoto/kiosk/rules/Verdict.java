package org.gradphoto.kiosk.rules;

import java.util.List;
import java.util.Map;

/**
 * What all rules together say of a picture.
 *
 * @param findings one for each rule that is on, in the order of the rulebook
 * @param policies what the school makes of each rule, by its id
 */
public record Verdict(List<Finding> findings, Map<String, Policy> policies) {

    /** Copies what it is given, so that a verdict never changes. */
    public Verdict {
        findings = List.copyOf(findings);
        policies = Map.copyOf(policies);
    }

    /** The findings that forbid to accept the photo: broken rules that block. */
    public List<Finding> blocking() {
        return findings.stream()
                .filter(f -> f.outcome() == Outcome.FAILED && policy(f) == Policy.BLOCK)
                .toList();
    }

    /** The findings a person must look at before accepting: unclear or not measured, or broken where the school only warns. */
    public List<Finding> toLookAt() {
        return findings.stream()
                .filter(f -> f.outcome() != Outcome.PASSED)
                .filter(f -> !(f.outcome() == Outcome.FAILED && policy(f) == Policy.BLOCK))
                .toList();
    }

    /** The whole in one word: failed when a blocking rule is broken, else the weakest of what blocking rules say. */
    public Outcome outcome() {
        List<Outcome> blockers = findings.stream()
                .filter(f -> policy(f) == Policy.BLOCK)
                .map(Finding::outcome)
                .toList();
        if (blockers.contains(Outcome.FAILED)) {
            return Outcome.FAILED;
        }
        if (blockers.contains(Outcome.CANNOT_JUDGE)) {
            return Outcome.CANNOT_JUDGE;
        }
        return blockers.contains(Outcome.ASK) ? Outcome.ASK : Outcome.PASSED;
    }

    private Policy policy(Finding finding) {
        return policies.getOrDefault(finding.rule(), Policy.BLOCK);
    }
}
