package org.gradphoto.kiosk.adapter.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gradphoto.kiosk.adapter.system.LanAddress.Named;
import org.gradphoto.kiosk.checkin.AddressChoice.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanChoiceTest {

    private static final Named WLAN = new Named("192.168.1.20", "wlan0");
    private static final Named CABLE = new Named("10.0.0.5", "eth0");
    private static final Named LOOP = new Named("127.0.0.1", "loopback");

    @TempDir
    private Path data;

    private final List<Named> cards = new ArrayList<>(List.of(WLAN, CABLE, LOOP));
    private final Set<String> answering = new HashSet<>(Set.of("192.168.1.20", "10.0.0.5", "127.0.0.1"));

    @Test
    void theLikeliestAddressThatAnswersIsTaken() {
        answering.remove("192.168.1.20");

        LanChoice choice = choice();

        assertEquals("10.0.0.5", choice.chosen());
        assertEquals(
                new Option("192.168.1.20", "wlan0", false), choice.options().get(0));
    }

    @Test
    void thePhotographersChoiceHoldsAlsoAfterARestart() {
        choice().choose("10.0.0.5");

        assertEquals("10.0.0.5", choice().chosen());
    }

    @Test
    void aCardThatGoesIsReplacedAndTakenAgainWhenItComesBack() {
        LanChoice choice = choice();
        choice.choose("10.0.0.5");
        cards.remove(CABLE);
        choice.look();
        assertEquals("192.168.1.20", choice.chosen());

        cards.add(1, CABLE);
        choice.look();
        assertEquals("10.0.0.5", choice.chosen());
    }

    @Test
    void aMachineThatAnswersNowhereKeepsTheLikeliestAddress() {
        answering.clear();

        assertEquals("192.168.1.20", choice().chosen());
    }

    private LanChoice choice() {
        return new LanChoice(data, () -> List.copyOf(cards), answering::contains);
    }
}
