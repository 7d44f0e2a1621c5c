package org.gradphoto.kiosk.identity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeVaultTest {

    private static final CollectionCode CODE = new CollectionCode("采集码-0001");

    private final StationKey key = StationKey.random();
    private final CodeVault vault = new CodeVault(key);

    @Test
    void whatWasSealedIsOpenedWithTheSameKeyOnly() {
        SealedCode sealed = vault.seal(CODE);
        assertEquals(CODE, new CodeVault(new StationKey(key.secret())).open(sealed));
        assertThrows(IllegalStateException.class, () -> new CodeVault(StationKey.random()).open(sealed));
    }

    @Test
    void theSameCodeIsSealedDifferentlyEachTimeAndRecognizedAllTheSame() {
        assertNotEquals(vault.seal(CODE), vault.seal(CODE));
        assertEquals(vault.fingerprint(CODE), vault.fingerprint(CODE));
        assertFalse(vault.seal(CODE).base64().contains(CODE.value()));
    }

    @Test
    void everyChangedByteIsNoticed() {
        byte[] whole = Base64.getDecoder().decode(vault.seal(CODE).base64());
        for (int place = 0; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            SealedCode tampered = new SealedCode(Base64.getEncoder().encodeToString(changed));
            assertThrows(IllegalStateException.class, () -> vault.open(tampered));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "no base64!", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAA"})
    void whatWasCutOffOrIsNothingOfOursIsNotOpened(String rest) {
        assertThrows(IllegalStateException.class, () -> vault.open(new SealedCode(rest)));
    }

    @Test
    void fingerprintsDifferByCodeAndByStation() {
        assertNotEquals(vault.fingerprint(CODE), vault.fingerprint(new CollectionCode("other")));
        assertNotEquals(vault.fingerprint(CODE), new CodeVault(StationKey.random()).fingerprint(CODE));
        assertEquals(8, vault.fingerprint(CODE).brief().length());
    }

    @Test
    void theHolderIsTheCodeAndTheDigitsTogether() {
        CodeFingerprint holder = vault.holder(CODE, new IdTail("012X"));
        assertEquals(holder, vault.holder(CODE, IdTail.parse(" 012x ").orElseThrow()));
        assertNotEquals(holder, vault.holder(CODE, new IdTail("0121")));
        assertNotEquals(holder, vault.fingerprint(CODE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "X123", "12XX", "abcd", "１２３４"})
    void otherThanThreeDigitsAndADigitOrXAreNoTail(String typed) {
        assertEquals(Optional.empty(), IdTail.parse(typed));
        assertThrows(IllegalArgumentException.class, () -> new IdTail(typed));
    }

    @Test
    void otherDocumentsGiveSixLettersOrDigits() {
        assertEquals(Optional.of(new IdTail("A1234X")), IdTail.parse(" a1234x", IdTail.Document.OTHER));
        assertEquals(Optional.empty(), IdTail.parse("1234", IdTail.Document.OTHER));
        assertEquals(Optional.empty(), IdTail.parse("A1234X", IdTail.Document.ID_CARD));
    }

    @Test
    void aCodeThatIsBoundOpensOnlyWithItsBond() {
        SealedCode sealed = vault.seal(CODE, "claim-1");
        assertEquals(CODE, vault.open(sealed, "claim-1"));
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "claim-2"));
        assertThrows(IllegalStateException.class, () -> vault.open(sealed));
    }

    @Test
    void secretsHideThemselvesFromLogs() {
        assertEquals("CollectionCode[hidden]", CODE.toString());
        assertEquals("IdTail[hidden]", new IdTail("1234").toString());
    }

    @Test
    void aCodeIsTrimmedAndNeitherEmptyNorLongerThanAnyQrCode() {
        assertEquals(new CollectionCode("a"), new CollectionCode(" a\n"));
        assertThrows(IllegalArgumentException.class, () -> new CollectionCode("  "));
        assertThrows(IllegalArgumentException.class, () -> new CollectionCode("a".repeat(CollectionCode.LONGEST + 1)));
    }

    @Test
    void aKeyHas32BytesAndOneForEachPurpose() {
        assertThrows(IllegalArgumentException.class, () -> new StationKey(new byte[31]));
        assertArrayEquals(key.mac("a", "m"), key.mac("a", "m"));
        assertFalse(Arrays.equals(key.mac("a", "m"), key.mac("b", "m")));
        assertThrows(IllegalArgumentException.class, () -> new CodeFingerprint("F".repeat(64)));
    }
}
