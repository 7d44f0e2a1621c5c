package org.gradphoto.kiosk.session;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Policy;
import org.gradphoto.kiosk.rules.RuleSetting;
import org.gradphoto.kiosk.rules.Rulebook;

/** Readings as a camera with somebody before it gives them, and two rules: the eyes, which are cheap, and the ears, which are dear. */
final class Readings {

    static final Set<String> RULES = Set.of("eyes-open", "ears-visible");
    private static final Region PICTURE = new Region(0, 0, 1280, 960);
    private static final Region FACE = new Region(520, 280, 240, 300);
    /** A head that fits into the national standard. */
    private static final HeadGeometry HEAD = new HeadGeometry(120, 340, 520, 520, 760, false);

    private Readings() {}

    static Rulebook eyesAndEars() {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        Rulebook.standardSettings()
                .forEach((id, setting) -> settings.put(
                        id, new RuleSetting(RULES.contains(id) ? Policy.BLOCK : Policy.OFF, setting.limits())));
        return Rulebook.from(settings);
    }

    private static void putEyes(Map<Measure, Fact> facts, double opening) {
        facts.put(Measure.EYE_OPENING, new Fact.Measured(opening, FACE));
        facts.put(Measure.LEFT_EYE_OPENING, new Fact.Measured(opening, FACE));
        facts.put(Measure.RIGHT_EYE_OPENING, new Fact.Measured(opening, FACE));
    }

    static PortraitFacts full(double eyes, double ears) {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        putEyes(facts, eyes);
        facts.put(Measure.LEFT_EAR, new Fact.Measured(ears, FACE));
        facts.put(Measure.RIGHT_EAR, new Fact.Measured(ears, FACE));
        return new PortraitFacts(PICTURE, List.of(FACE), Optional.of(HEAD), facts);
    }

    static PortraitFacts quick(double eyes) {
        return quick(eyes, 30);
    }

    static PortraitFacts quick(double eyes, double sharpness) {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        putEyes(facts, eyes);
        facts.put(Measure.SHARPNESS, new Fact.Measured(sharpness, FACE));
        facts.put(Measure.LEFT_EAR, new Fact.NotSeen(Fact.Why.NOT_YET));
        facts.put(Measure.RIGHT_EAR, new Fact.NotSeen(Fact.Why.NOT_YET));
        return new PortraitFacts(PICTURE, List.of(FACE), Optional.empty(), facts);
    }

    static PortraitFacts nobody() {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            facts.put(measure, new Fact.NotSeen(Fact.Why.NO_FACE));
        }
        return new PortraitFacts(PICTURE, List.of(), Optional.empty(), facts);
    }

    static Frame frame(int sequence) {
        return new Frame(sequence, System.nanoTime(), Instant.EPOCH, new Picture(1, 1, new byte[3]));
    }

    static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
