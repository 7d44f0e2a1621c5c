package org.gradphoto.kiosk.web;

import java.net.URI;

/**
 * Where phones reach this station, as it is put into the QR. Plain http and a one-letter path keep the address below 84 bytes,
 * so that the QR stays at version 5 and is read from two metres.
 *
 * @param host a name or an address of the LAN; an IPv6 address stands without brackets
 * @param port the port that is really served
 */
public record StationAddress(String host, int port) {

    private static final int HTTP_PORT = 80;

    /** The address in the QR while this rotating code is shown. */
    public URI of(String code) {
        return URI.create(root() + "q/" + code);
    }

    /** The page of a ticket with this pass. */
    public URI ofTicket(String pass) {
        return URI.create(root() + TicketPages.address(pass).substring(1));
    }

    /** The front page, for a label or a log. */
    public URI home() {
        return URI.create(root());
    }

    private String root() {
        String name = host.contains(":") ? '[' + host + ']' : host;
        return "http://" + name + (port == HTTP_PORT ? "" : ":" + port) + '/';
    }
}
