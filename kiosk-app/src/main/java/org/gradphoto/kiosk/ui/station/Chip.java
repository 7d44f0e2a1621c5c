package org.gradphoto.kiosk.ui.station;

import org.gradphoto.kiosk.rules.Outcome;

/**
 * One rule as it stands now.
 *
 * @param rule id of the rule
 * @param outcome what it says; cannot-judge while nobody is at the chair
 * @param blocking whether the school lets no photo pass that breaks it
 */
record Chip(String rule, Outcome outcome, boolean blocking) {}
