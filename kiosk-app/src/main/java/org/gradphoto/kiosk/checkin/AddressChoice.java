package org.gradphoto.kiosk.checkin;

import java.util.List;

/** Under which of its addresses phones find this station: a machine with several network cards has several, and only one leads to the room. */
public interface AddressChoice {

    /**
     * One address.
     *
     * @param host as it stands in the QR
     * @param card the name of its network card, for the photographer
     * @param answers whether the station has found its own page there
     */
    record Option(String host, String card, boolean answers) {}

    /** All addresses, the likeliest first. */
    List<Option> options();

    /** The host in the QR now. */
    String chosen();

    /** Puts this host into the QR from now on, and again after a restart. */
    void choose(String host);

    /** A station that is known under one name only. */
    static AddressChoice only(String host) {
        return new AddressChoice() {
            @Override
            public List<Option> options() {
                return List.of(new Option(host, "", true));
            }

            @Override
            public String chosen() {
                return host;
            }

            @Override
            public void choose(String other) {
                throw new IllegalArgumentException("there is no other address than " + host);
            }
        };
    }
}
