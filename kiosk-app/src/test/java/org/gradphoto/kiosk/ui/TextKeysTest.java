package org.gradphoto.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.checkin.CheckInRefused;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.queue.DeskStep;
import org.gradphoto.kiosk.queue.PriorityReason;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketRefused;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.queue.VoidReason;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.ShootingRule;
import org.gradphoto.kiosk.session.AcceptRefused;
import org.gradphoto.kiosk.session.OverrideReason;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.station.LineStep;
import org.junit.jupiter.api.Test;

/** The keys of the windows' bundle and the code that asks for them are the same set. */
class TextKeysTest {

    private static final Path SOURCES = Path.of("kiosk-app/src/main/java/org/gradphoto/kiosk/ui");
    private static final Path BOARD_PAGE = Path.of("kiosk-app/src/main/resources/org/gradphoto/kiosk/web/board.html");
    private static final Pattern PAGE_TEXT = Pattern.compile("\\{\\{text:([a-z.-]+)}}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern ASKED = Pattern.compile("texts\\s*\\.get\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    /** Places whose keys end with a word that the source lists. */
    private static final List<String> LISTED = List.of("key.", "help.", "board.rule.");

    private final Set<String> bundle = keys("ui.texts", "texts.board");

    @Test
    void everyCodeOfTheCoreHasItsText() {
        assertEquals(Set.of(), without(codes(), bundle), "add these keys to texts.properties and texts_en.properties");
    }

    @Test
    void everyRuleHasItsNameAndItsSentence() {
        assertEquals(Set.of(), without(rules(), bundle));
    }

    @Test
    void everyKeyTheCodeAsksForIsThere() throws IOException {
        assertEquals(Set.of(), without(found(ASKED), bundle));
    }

    @Test
    void noKeyIsLeftOver() throws IOException {
        Set<String> used = new TreeSet<>(codes());
        used.addAll(rules());
        Set<String> words = found(LITERAL);
        used.addAll(words);
        used.addAll(ofTheBoardPage());
        LISTED.forEach(place -> words.forEach(word -> used.add(place + word)));
        assertEquals(Set.of(), without(bundle, used), "nobody asks for these keys");
    }

    @Test
    void everyReasonOfTheReviewerHasItsWords() {
        Texts texts = new Texts(Locale.ENGLISH);
        for (SendBackReason reason : SendBackReason.values()) {
            assertEquals(texts.sentBack(reason.code()).strip(), texts.sentBack(reason.code()));
        }
    }

    /** The board in a browser has its words from the same bundle. */
    private static Set<String> ofTheBoardPage() throws IOException {
        return PAGE_TEXT
                .matcher(Files.readString(BOARD_PAGE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String... bundles) {
        return Stream.of(bundles)
                .map(name -> ResourceBundle.getBundle("org.gradphoto.kiosk." + name, Locale.ROOT))
                .flatMap(found -> found.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes() {
        return Stream.of(
                        family("step", Step.values()),
                        family("key", Step.values()),
                        family("help", Step.values()),
                        family("override", OverrideReason.values()),
                        family("line-step", LineStep.values()),
                        family("line-key", LineStep.values()),
                        family("line-help", LineStep.values()),
                        family("priority", PriorityReason.values()),
                        family("void", VoidReason.values()),
                        family("ticket-state", TicketState.values()),
                        family("undo", DeskStep.Kind.values()),
                        family("undo-did", DeskStep.Kind.values()),
                        family("check", HumanCheck.values()),
                        family("camera.lost", CameraLost.Cause.values()),
                        family("refused.ticket", TicketRefused.Reason.values()),
                        family("refused.accept", AcceptRefused.Reason.values()),
                        family("refused.check-in", CheckInRefused.Reason.values()),
                        family("store", StoreUnavailable.Cause.values()),
                        family("why", Fact.Why.values()),
                        family("problem", PhotoProblem.Code.values()))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> family(String place, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> Texts.key(place, code));
    }

    private static Set<String> rules() {
        return Rulebook.complete().rules().stream()
                .map(ShootingRule::id)
                .flatMap(id -> Stream.of("rule." + id + ".name", "rule." + id + ".say"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    private static Set<String> without(Set<String> keys, Set<String> others) {
        Set<String> left = new TreeSet<>(keys);
        left.removeAll(others);
        return left;
    }
}
