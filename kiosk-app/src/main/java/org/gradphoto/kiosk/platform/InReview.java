package org.gradphoto.kiosk.platform;

import java.time.Instant;

/** A photo that waits for its reviewer; there is no name and no code in it. */
record InReview(long id, String session, String ticket, String sha256, int bytes, String station, Instant takenAt) {}
