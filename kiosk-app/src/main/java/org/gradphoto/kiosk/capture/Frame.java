package org.gradphoto.kiosk.capture;

import java.time.Instant;

/**
 * One picture of the running camera.
 *
 * @param sequence counts the frames since the loop started, from 1
 * @param nanos reading of the monotonic clock when the frame arrived, for its age
 * @param takenAt wall clock time when the frame arrived, for the record
 */
public record Frame(long sequence, long nanos, Instant takenAt, Picture picture) {}
