package org.gradphoto.kiosk.adapter.system;

import java.net.Inet4Address;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;

/** Under which address phones find the station. Without one the desk still issues numbers. */
public final class LanCheckup implements Checkup {

    private final Supplier<List<Inet4Address>> addresses;

    /** Looks at the network cards of this machine. */
    public LanCheckup() {
        this(LanAddress::candidates);
    }

    LanCheckup(Supplier<List<Inet4Address>> addresses) {
        this.addresses = addresses;
    }

    @Override
    public Diagnosis examine() {
        List<Inet4Address> outside =
                addresses.get().stream().filter(a -> !a.isLoopbackAddress()).toList();
        if (outside.isEmpty()) {
            return Diagnosis.of("lan", Level.WARNING, "none");
        }
        String first = outside.get(0).getHostAddress();
        String others =
                outside.stream().skip(1).map(Inet4Address::getHostAddress).collect(Collectors.joining(", "));
        return others.isEmpty()
                ? Diagnosis.of("lan", Level.OK, "ok", first)
                : Diagnosis.of("lan", Level.OK, "several", first, others);
    }
}
