package org.gradphoto.kiosk.settings;

import java.util.List;
import org.gradphoto.kiosk.rules.HumanCheck;

/**
 * How much the station does by itself while a student is photographed, and what it leaves to a person.
 *
 * @param autoShot whether the shot is taken without a key as soon as the called student is ready
 * @param checklist what the photographer confirms of each shot, in this order
 */
public record GuidanceSettings(boolean autoShot, List<HumanCheck> checklist) {

    /** Copies the list, so that settings never change. */
    public GuidanceSettings {
        checklist = List.copyOf(checklist);
    }
}
