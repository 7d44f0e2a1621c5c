package org.gradphoto.kiosk.accuracy;

import org.gradphoto.kiosk.rules.Finding;

/** A picture on which a rule was wrong: broken and passed, or kept and failed. */
public record Mistake(LabelledPicture picture, Truth truth, Finding finding) {}
