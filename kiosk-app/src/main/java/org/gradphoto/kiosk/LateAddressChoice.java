package org.gradphoto.kiosk;

import java.util.List;
import java.util.function.Supplier;
import org.gradphoto.kiosk.checkin.AddressChoice;

/** The addresses of a station whose port is known only when it serves: asks for them when it is asked. */
record LateAddressChoice(Supplier<AddressChoice> later) implements AddressChoice {

    @Override
    public List<Option> options() {
        return later.get().options();
    }

    @Override
    public String chosen() {
        return later.get().chosen();
    }

    @Override
    public void choose(String host) {
        later.get().choose(host);
    }
}
