package org.gradphoto.kiosk.queue;

import java.util.Optional;

/**
 * Where a ticket that left this station is.
 *
 * @param station lane letter of the other station
 * @param transfer names the hand-over, so that it is carried out once however often it is sent
 * @param page where the other station tells the ticket's state; known once it has arrived
 */
public record Whereabouts(char station, String transfer, Optional<String> page) {}
