package org.gradphoto.kiosk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface for stations over real HTTP, on a real database and folder. */
class StationApiTest {

    private static final byte[] PHOTO = Station.jpeg(1);

    private Path data;
    private ReferencePlatform platform;
    private Station station;

    @BeforeEach
    void start(@TempDir Path folder) {
        data = folder;
        start();
    }

    private void start() {
        platform = ReferencePlatform.start(data, ReferencePlatform.LOOPBACK, 0);
        station = new Station(platform);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aPhotoIsAnsweredWithTheHashOfWhatWasWritten() throws Exception {
        HttpResponse<String> answer = station.deliver("A001", PHOTO);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "{\"sha256\":\"" + Station.sha256(PHOTO) + "\",\"state\":\"in-review\",\"duplicate\":false}",
                answer.body());
        assertEquals(List.of(Station.sha256(PHOTO)), hashesOnTheDisk());
    }

    @Test
    void aPhotoDeliveredTwiceIsStoredOnceAndCounted() throws Exception {
        station.deliver("A001", PHOTO);
        assertTrue(station.deliver("A001", PHOTO).body().contains("\"duplicate\":true"));
        assertEquals(
                "{\"submissions\":1,\"distinct\":1,\"in_review\":1,\"passed\":0,\"sent_back\":0,\"duplicate_deliveries\":1}",
                station.ask("/api/summary"));
        assertEquals(1, hashesOnTheDisk().size());
    }

    @Test
    void theSamePictureForTwoTicketsIsOneFileAndTwoSubmissions() throws Exception {
        station.deliver("A001", PHOTO);
        station.deliver("A002", PHOTO);
        assertEquals(1, hashesOnTheDisk().size());
        assertTrue(station.ask("/api/summary").startsWith("{\"submissions\":2,\"distinct\":1,"));
    }

    @Test
    void aPhotoUnderAnotherHashIsRefusedAndLeavesNothing() throws Exception {
        HttpResponse<String> answer = station.deliver("A001", "0".repeat(64), PHOTO);
        assertEquals(422, answer.statusCode());
        assertEquals("{\"error\":\"wrong-hash\"}", answer.body());
        assertEquals(List.of(), hashesOnTheDisk());
    }

    @Test
    void aPhotoThatIsTooLargeHearsSo() throws Exception {
        HttpResponse<String> answer = station.deliver("A001", new byte[PhotoStore.LARGEST + 1]);
        assertEquals(413, answer.statusCode());
        assertEquals("{\"error\":\"too-large\"}", answer.body());
    }

    @Test
    void whatIsNoJpegIsRefused() throws Exception {
        assertEquals(415, station.deliver("A001", new byte[100]).statusCode());
        assertEquals(415, station.deliver("A001", new byte[0]).statusCode());
    }

    @Test
    void aJpegThatWasCutOffIsRefused() throws Exception {
        assertEquals(
                415,
                station.deliver("A001", Arrays.copyOf(PHOTO, PHOTO.length / 2)).statusCode());
    }

    @Test
    void aJpegWithEndsButNoPictureIsRefused() throws Exception {
        byte[] hollow = {(byte) 0xff, (byte) 0xd8, 0, 0, (byte) 0xff, (byte) 0xd9};
        assertEquals(415, station.deliver("A001", hollow).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/summary", "/api/reviews", "/api/submissions"})
    void withoutTheTokenNothingIsTold(String path) throws Exception {
        HttpResponse<String> none = station.send(station.request(path));
        assertEquals(401, none.statusCode());
        assertEquals("{\"error\":\"no-token\"}", none.body());
        HttpResponse<String> wrong =
                station.send(station.request(path).header("Authorization", "Bearer " + "0".repeat(64)));
        assertEquals(401, wrong.statusCode());
    }

    @Test
    void aPhotoWithAWrongTokenIsNotTaken() throws Exception {
        var request = station.delivery("A001", Station.sha256(PHOTO), PHOTO).setHeader("Authorization", "Bearer x");
        assertEquals(401, station.send(request).statusCode());
        assertEquals(List.of(), hashesOnTheDisk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Ticket", "X-Taken-At", "X-Session", "X-Collection-Code"})
    void aHeaderOfAnotherFormIsRefused(String header) throws Exception {
        var request = station.delivery("A001", Station.sha256(PHOTO), PHOTO).setHeader(header, "?");
        HttpResponse<String> answer = station.send(request);
        assertEquals(400, answer.statusCode());
        assertEquals("{\"error\":\"bad-headers\"}", answer.body());
    }

    @Test
    void anAddressWithoutAHashIsRefused() throws Exception {
        assertEquals(400, station.deliver("A001", "..%2f..%2fetc", PHOTO).statusCode());
    }

    @Test
    void theLongestCollectionCodeComesThrough() throws Exception {
        var request = station.delivery("A001", Station.sha256(PHOTO), PHOTO)
                .setHeader("X-Collection-Code", Station.base64("码".repeat(2953)));
        assertEquals(200, station.send(request).statusCode());
    }

    @Test
    void theCollectionCodeRestsNowhereInTheClear() throws Exception {
        station.deliver("A001", PHOTO);
        platform.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains("secret-code-of-"), file.toString());
                assertFalse(content.contains(Station.base64("secret-code-of-A001")), file.toString());
            }
        }
    }

    @Test
    void theSecretsAreForTheirOwnerOnlyAndTheSameAfterARestart() throws Exception {
        String token = platform.token();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(platform.tokenFile())));
        platform.close();
        start();
        assertEquals(token, platform.token());
    }

    @Test
    void whatWasStoredIsThereAfterARestart() throws Exception {
        station.deliver("A001", PHOTO);
        platform.close();
        start();
        assertEquals(
                "{\"submissions\":[{\"session\":\"2026-06-12\",\"ticket\":\"A001\",\"sha256\":\""
                        + Station.sha256(PHOTO) + "\"}]}",
                station.ask("/api/submissions"));
    }

    @Test
    void aCursorThatIsNoNumberIsRefused() throws Exception {
        assertEquals("{\"error\":\"bad-cursor\"}", station.ask("/api/reviews?after=x"));
    }

    @Test
    void aPortInUseGivesTheNextOne() {
        try (ReferencePlatform second =
                ReferencePlatform.start(data.resolve("second"), ReferencePlatform.LOOPBACK, platform.port())) {
            assertTrue(second.port() > platform.port(), "another port than " + platform.port());
        }
    }

    private List<String> hashesOnTheDisk() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("photos"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replace(".jpg", ""))
                    .sorted()
                    .toList();
        }
    }
}
