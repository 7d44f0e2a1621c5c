package org.gradphoto.kiosk.adapter.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradphoto.kiosk.checkin.Fee;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.identity.StationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaidCodesTest {

    @TempDir
    private Path data;

    private final CodeVault vault = new CodeVault(StationKey.random());

    @Test
    void whoIsInTheListHasPaidAndNobodyElse() throws IOException {
        var paid = new PaidCodes(data);
        assertEquals(Fee.NOT_PAID, fee(paid, "XJ-1"));

        assertEquals(2, paid.add(list("\uFEFFXJ-1,15.00\n\n XJ-2\tpaid\n"), vault));

        assertEquals(Fee.PAID, fee(paid, "XJ-1"));
        assertEquals(Fee.PAID, fee(paid, "XJ-2"));
        assertEquals(Fee.NOT_PAID, fee(paid, "XJ-3"));
    }

    @Test
    void aLaterListIsAddedAndSeenWithoutARestart() throws IOException {
        var running = new PaidCodes(data);
        new PaidCodes(data).add(list("XJ-1\n"), vault);
        assertEquals(Fee.PAID, fee(running, "XJ-1"));

        assertEquals(2, new PaidCodes(data).add(list("XJ-2\n"), vault));

        assertEquals(Fee.PAID, fee(running, "XJ-1"));
        assertEquals(Fee.PAID, fee(running, "XJ-2"));
    }

    @Test
    void theListThatIsKeptNamesNoCode() throws IOException {
        new PaidCodes(data).add(list("XJ-SECRET\n"), vault);

        assertFalse(Files.readString(data.resolve("paid-codes.txt")).contains("SECRET"));
    }

    private Fee fee(PaidCodes paid, String code) {
        return paid.of(vault.fingerprint(new CollectionCode(code)));
    }

    private Path list(String text) throws IOException {
        return Files.writeString(data.resolve("list.csv"), text);
    }
}
