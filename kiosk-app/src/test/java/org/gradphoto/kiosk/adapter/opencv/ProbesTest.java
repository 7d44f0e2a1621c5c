package org.gradphoto.kiosk.adapter.opencv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.gradphoto.kiosk.health.RareFaults;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** A probe that stumbles over a strange picture costs its own facts and no others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProbesTest {

    private static final Fact NOT_MEASURED = new Fact.NotSeen(Fact.Why.NOT_MEASURED);

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final AtomicLong now = new AtomicLong();
    private final Probes probes = new Probes(
            List.of(new EyeProbe(), new Stumbling(Measure.LIP_GAP, true), new Stumbling(Measure.TEETH, false)),
            new RareFaults(now::get));
    private Sight sight;
    private Look look;

    @BeforeAll
    void look() {
        sight = new Sight(DemoPeople.MODELS);
        look = sight.see(DemoPeople.picture("01")).look().orElseThrow();
    }

    @AfterAll
    void closeSight() {
        sight.close();
    }

    @BeforeEach
    void listen() {
        heard.list.clear();
        heard.start();
        log().addAppender(heard);
    }

    @AfterEach
    void stopListening() {
        log().detachAppender(heard);
    }

    @Test
    void theFactsOfTheOthersAreTaken() {
        Map<Measure, Fact> cheap = probes.cheap(look);
        assertEquals(NOT_MEASURED, cheap.get(Measure.LIP_GAP));
        assertInstanceOf(Fact.Measured.class, cheap.get(Measure.EYE_OPENING));
        assertEquals(Map.of(Measure.TEETH, NOT_MEASURED), probes.dear(look));
    }

    @Test
    void onlyTheRuleThatNeedsTheMissingFactCannotJudge() {
        Map<Measure, Fact> facts = new EnumMap<>(Measure.class);
        facts.putAll(probes.cheap(look));
        facts.putAll(probes.dear(look));
        Verdict verdict =
                Rulebook.standard().judge(new PortraitFacts(look.picture(), List.of(), Optional.empty(), facts));
        assertEquals(Outcome.CANNOT_JUDGE, outcome(verdict, "mouth-closed"));
        assertEquals(Outcome.PASSED, outcome(verdict, "eyes-open"));
    }

    @Test
    void theSameFaultOfAThousandFramesIsLoggedOnceAMinute() {
        now.addAndGet(RareFaults.QUIET.toNanos());
        for (int frame = 0; frame < 1000; frame++) {
            probes.cheap(look);
        }
        assertEquals(List.of("Stumbling could not measure a picture"), messages());
        now.addAndGet(RareFaults.QUIET.toNanos());
        probes.cheap(look);
        assertEquals(2, messages().size());
        assertEquals("on purpose", heard.list.get(1).getThrowableProxy().getMessage());
    }

    private record Stumbling(Measure measure, boolean isCheap) implements Probe {

        @Override
        public Set<Measure> measures() {
            return Set.of(measure);
        }

        @Override
        public Map<Measure, Fact> take(Look look) {
            throw new IllegalStateException("on purpose");
        }
    }

    private List<String> messages() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger log() {
        return (Logger) LoggerFactory.getLogger(Probes.class);
    }

    private static Outcome outcome(Verdict verdict, String rule) {
        return verdict.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
