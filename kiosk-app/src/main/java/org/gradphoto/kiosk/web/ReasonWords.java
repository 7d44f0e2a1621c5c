package org.gradphoto.kiosk.web;

import java.util.Locale;
import java.util.Optional;

/** Says a rule in words a student understands. Given by the roof, because the rules' texts belong to the station. */
@FunctionalInterface
public interface ReasonWords {

    /** The words of a rule id; empty when it is none, as with the photographer's own words. */
    Optional<String> of(String ruleId, Locale language);
}
