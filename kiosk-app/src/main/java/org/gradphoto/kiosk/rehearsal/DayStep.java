package org.gradphoto.kiosk.rehearsal;

/** The steps of a student's way whose time is taken, in the order of the report. */
enum DayStep {
    NUMBER,
    CALL,
    JUDGE,
    STANDARDIZE,
    ACCEPT,
    UPLOAD
}
