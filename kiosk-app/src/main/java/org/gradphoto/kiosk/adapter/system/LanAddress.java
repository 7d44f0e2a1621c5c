package org.gradphoto.kiosk.adapter.system;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The IPv4 address under which phones in the room reach this machine, among all those it has. */
public final class LanAddress {

    /** One address of one network card. */
    record Card(String name, boolean virtual, Inet4Address address) {}

    /** Cards that lead to other programs on this machine or through a tunnel, never to a phone in the room. */
    private static final Pattern NOT_TO_THE_ROOM = Pattern.compile(
            "(docker|br-|veth|virbr|vmnet|vbox|lxc|lxd|cni|flannel|tun|tap|wg|zt|utun|ppp).*|.*(hyper-v|vmware|virtualbox|vethernet).*");

    private LanAddress() {}

    /**
     * An address as the photographer sees it.
     *
     * @param host in digits
     * @param card the name of its network card
     */
    record Named(String host, String card) {}

    /** All addresses with their cards, in the order of {@link #candidates}. */
    static List<Named> named() {
        List<Card> cards = cards();
        return inOrder(cards).stream()
                .map(address -> new Named(address.getHostAddress(), cardOf(address, cards)))
                .toList();
    }

    private static String cardOf(Inet4Address address, List<Card> cards) {
        return cards.stream()
                .filter(card -> card.address().equals(address))
                .map(Card::name)
                .map(name -> name.split(" ", 2)[0])
                .findFirst()
                .orElse("loopback");
    }

    /** All addresses, the most likely first; loopback is the last, and the only one on a machine without a network. */
    public static List<Inet4Address> candidates() {
        return inOrder(cards());
    }

    /** The most likely address. */
    public static Inet4Address best() {
        return candidates().get(0);
    }

    static List<Inet4Address> inOrder(List<Card> cards) {
        List<Card> all = new ArrayList<>(cards);
        all.add(new Card("loopback", true, loopback()));
        return all.stream()
                .sorted(Comparator.comparingInt(LanAddress::rank))
                .map(Card::address)
                .distinct()
                .toList();
    }

    private static int rank(Card card) {
        InetAddress address = card.address();
        if (address.isLoopbackAddress()) {
            return 4;
        }
        if (address.isLinkLocalAddress()) {
            return 3;
        }
        if (card.virtual() || NOT_TO_THE_ROOM.matcher(card.name()).matches()) {
            return 2;
        }
        return address.isSiteLocalAddress() ? 0 : 1;
    }

    private static List<Card> cards() {
        try {
            List<Card> cards = new ArrayList<>();
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (card.isUp()) {
                    String name = (card.getName() + " " + card.getDisplayName()).toLowerCase(Locale.ROOT);
                    card.inetAddresses()
                            .filter(Inet4Address.class::isInstance)
                            .forEach(address -> cards.add(new Card(name, card.isVirtual(), (Inet4Address) address)));
                }
            }
            return cards;
        } catch (SocketException noNetwork) {
            return List.of();
        }
    }

    private static Inet4Address loopback() {
        try {
            return (Inet4Address) InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }
}
