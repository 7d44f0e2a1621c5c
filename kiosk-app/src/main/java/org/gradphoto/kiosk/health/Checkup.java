package org.gradphoto.kiosk.health;

/** Looks at one thing the kiosk depends on. Never fails: what it cannot tell is a warning. */
public interface Checkup {

    /** Looks now. */
    Diagnosis examine();
}
