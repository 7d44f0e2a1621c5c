package org.gradphoto.kiosk.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The order of the line: who is called when nobody says otherwise. */
final class Queueing {

    private final List<TicketNumber> order = new ArrayList<>();

    List<TicketNumber> order() {
        return order;
    }

    void addLast(TicketNumber number) {
        order.add(number);
    }

    /** Puts a number behind so many others; behind more than there are makes it the last. */
    void put(TicketNumber number, int behind) {
        order.remove(number);
        order.add(Math.min(behind, order.size()), number);
    }

    /** Puts a number to the front, behind those who are there by right already. */
    void toFront(TicketNumber number, Predicate<TicketNumber> byRight) {
        order.remove(number);
        int place = 0;
        while (place < order.size() && byRight.test(order.get(place))) {
            place++;
        }
        order.add(place, number);
    }

    void remove(TicketNumber number) {
        order.remove(number);
    }

    void clear() {
        order.clear();
    }
}
