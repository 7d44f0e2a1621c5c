package org.gradphoto.kiosk.platform;

/**
 * The counts of the platform.
 *
 * @param stored submissions
 * @param distinct photos by their SHA-256
 * @param duplicateDeliveries deliveries of what was there already
 */
record Summary(int stored, int distinct, int inReview, int passed, int sentBack, int duplicateDeliveries) {}
