package org.gradphoto.kiosk.checkin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.TicketNumber;

/** The secret address of a ticket's page: the number with 128 bits of signature, the same again after a restart of the kiosk. */
public final class TicketPass {

    private static final Pattern FORM = Pattern.compile("([A-Z]\\d{3,6})-([\\w-]{22})");
    private static final int BYTES = 16;

    private final StationKey key;
    private final Supplier<String> session;

    /** Passes of one session. */
    public TicketPass(StationKey key, String session) {
        this(key, () -> session);
    }

    /** Passes of the session a station is in, which may change while it runs. */
    public TicketPass(StationKey key, Supplier<String> session) {
        this.key = key;
        this.session = session;
    }

    /** The pass of a number. */
    public String of(TicketNumber number) {
        return number + "-" + signature(number.toString());
    }

    /** The number of a pass; empty when it is forged or of another session. */
    public Optional<TicketNumber> number(String pass) {
        Matcher form = FORM.matcher(pass);
        if (!form.matches() || !isSigned(form)) {
            return Optional.empty();
        }
        return Optional.of(TicketNumber.parse(form.group(1)));
    }

    private boolean isSigned(Matcher form) {
        return MessageDigest.isEqual(
                signature(form.group(1)).getBytes(StandardCharsets.UTF_8),
                form.group(2).getBytes(StandardCharsets.UTF_8));
    }

    private String signature(String number) {
        byte[] mac = key.mac("ticket-pass", session.get() + '/' + number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
