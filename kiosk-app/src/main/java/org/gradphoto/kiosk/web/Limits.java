package org.gradphoto.kiosk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.gradphoto.kiosk.checkin.Device;

/**
 * How much one address and one phone may ask for. A whole school may sit behind one address, so an address is held only to what the machine can bear, and a phone
 * that proves that it was here (by a running claim or a ticket's pass) is not held to it at all: a vandal behind the school's address shuts nobody else out.
 * The numbers and their reasons stand in docs/phone-safety.md.
 */
final class Limits {

    /** Who asks, if the request proves it: the pass or the device of a running claim. */
    @FunctionalInterface
    interface Proof {

        Optional<String> of(Context phone);
    }

    private final Proof proof;
    private final TokenBuckets addresses;
    private final TokenBuckets phones;
    private final TokenBuckets pictures;
    private final TokenBuckets forms;

    /**
     * How often.
     *
     * @param atOnce as many after a rest
     * @param perSecond as many for ever
     */
    record Rate(double atOnce, double perSecond) {

        static final Rate OF_AN_ADDRESS = new Rate(6000, 200);
    }

    Limits(Proof proof, Rate ofAnAddress, LongSupplier nanoTime) {
        this.proof = proof;
        this.addresses = new TokenBuckets(ofAnAddress.atOnce(), ofAnAddress.perSecond(), nanoTime);
        this.phones = new TokenBuckets(60, 2, nanoTime);
        this.pictures = new TokenBuckets(8, 0.2, nanoTime);
        this.forms = new TokenBuckets(12, 0.5, nanoTime);
    }

    /** Every request. */
    void request(Context phone) {
        boolean calm = addresses.take(phone.req().getRemoteAddr());
        Optional<String> known = calm ? Optional.empty() : proof.of(phone);
        if (!calm && known.isEmpty()) {
            refuse(phone, addresses);
        }
        known.ifPresent(asker -> take(phone, phones, asker));
    }

    /** A picture to be decoded. */
    void picture(Context phone, Device device) {
        take(phone, pictures, device.id());
    }

    /** A form that asks for a number. */
    void form(Context phone, Device device) {
        take(phone, forms, device.id());
    }

    private static void take(Context phone, TokenBuckets buckets, String asker) {
        if (!buckets.take(asker)) {
            refuse(phone, buckets);
        }
    }

    private static void refuse(Context phone, TokenBuckets buckets) {
        phone.header("Retry-After", Long.toString(buckets.refill().toSeconds()));
        throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "too-many");
    }
}
