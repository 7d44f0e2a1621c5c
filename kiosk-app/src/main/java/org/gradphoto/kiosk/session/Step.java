package org.gradphoto.kiosk.session;

/** The steps a photographer takes, one key each. */
public enum Step {
    CALL_NEXT,
    RECALL,
    NO_SHOW,
    REQUEUE,
    SHOOT,
    RETAKE,
    /** Confirms the checklist of what no rule can judge. */
    CONFIRM,
    ACCEPT,
    TURN_AWAY,
    UNDO
}
