package org.gradphoto.kiosk.adapter.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.gradphoto.kiosk.adapter.system.LanAddress.Card;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;
import org.junit.jupiter.api.Test;

class LanAddressTest {

    @Test
    void theCardToTheRoomComesBeforeEveryOther() throws Exception {
        List<Inet4Address> order = LanAddress.inOrder(List.of(
                card("docker0 docker0", false, "172.17.0.1"),
                card("eth1 eth1", false, "169.254.3.4"),
                card("eth2 eth2", false, "203.0.113.9"),
                card("eth3 vmware network adapter", false, "192.168.56.1"),
                card("eth0:1 eth0:1", true, "10.9.9.9"),
                card("wlan0 wlan0", false, "192.168.1.20")));

        assertEquals(
                List.of(
                        "192.168.1.20",
                        "203.0.113.9",
                        "172.17.0.1",
                        "192.168.56.1",
                        "10.9.9.9",
                        "169.254.3.4",
                        "127.0.0.1"),
                order.stream().map(InetAddress::getHostAddress).toList());
    }

    @Test
    void aMachineWithoutANetworkHasLoopback() {
        assertEquals("127.0.0.1", LanAddress.inOrder(List.of()).get(0).getHostAddress());
    }

    @Test
    void thisMachineHasAnAddress() {
        assertTrue(LanAddress.candidates().contains(LanAddress.best()));
    }

    @Test
    void theDoctorWarnsWhenPhonesCannotCome() throws Exception {
        var alone = new LanCheckup(() -> LanAddress.inOrder(List.of()));
        var room = new LanCheckup(() -> List.of(address("10.0.0.5"), address("10.0.0.6"), address("10.0.0.7")));

        assertEquals(Diagnosis.of("lan", Level.WARNING, "none"), alone.examine());
        assertEquals(Diagnosis.of("lan", Level.OK, "several", "10.0.0.5", "10.0.0.6, 10.0.0.7"), room.examine());
    }

    private static Card card(String name, boolean virtual, String address) {
        return new Card(name, virtual, address(address));
    }

    private static Inet4Address address(String text) {
        try {
            return (Inet4Address) InetAddress.getByName(text);
        } catch (UnknownHostException noAddress) {
            throw new IllegalArgumentException(noAddress);
        }
    }
}
