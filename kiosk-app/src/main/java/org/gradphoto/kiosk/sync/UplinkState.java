package org.gradphoto.kiosk.sync;

/** Whether the platform is reached, for the status bar. */
public sealed interface UplinkState {

    /** Not tried yet. */
    record Unknown() implements UplinkState {}

    /** The last try reached it. */
    record Online() implements UplinkState {}

    /** The last try did not; photos wait on the disk and are tried again by themselves. */
    record Offline(String why) implements UplinkState {}
}
