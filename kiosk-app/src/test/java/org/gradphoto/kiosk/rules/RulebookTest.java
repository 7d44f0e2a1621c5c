package org.gradphoto.kiosk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.gradphoto.kiosk.portrait.Confidence;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.queue.SendBackReason;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RulebookTest {

    private static final List<String> IDS = List.of(
            "single-face",
            "face-size",
            "head-frontal",
            "head-upright",
            "shoulders-level",
            "eyes-open",
            "mouth-closed",
            "expression-natural",
            "ears-visible",
            "forehead-visible",
            "brows-visible",
            "head-uncovered",
            "glasses-clear",
            "frame-off-eyes",
            "no-glasses",
            "clothing-not-blue",
            "clothing-apart",
            "clothing-plain",
            "clothing-covers",
            "clothing-outline",
            "sharpness",
            "exposure",
            "half-lit",
            "skin-shine",
            "red-eye",
            "white-balance",
            "skin-colour",
            "background-even",
            "background-lit",
            "background-clear");

    @Test
    void theStandardRulesStandInTheOrderTheOperatorReadsThem() {
        assertEquals(IDS.stream().filter(id -> !id.equals("no-glasses")).toList(), ids(Rulebook.standard()));
        assertEquals(IDS, List.copyOf(Rulebook.standardSettings().keySet()));
    }

    @Test
    void theCompleteBookHoldsEveryRuleWhateverItsPolicy() {
        assertEquals(List.copyOf(Rulebook.standardSettings().keySet()), ids(Rulebook.complete()));
    }

    @Test
    void everyRuleNamesAReasonOfTheControlledList() {
        Map<String, String> reasons = Rulebook.reasons();
        assertEquals(Rulebook.standardSettings().keySet(), reasons.keySet());
        assertEquals(
                List.of(),
                reasons.values().stream()
                        .filter(code -> SendBackReason.ofCode(code).isEmpty())
                        .toList());
    }

    @Test
    void aRuleThatIsOffIsLeftOut() {
        Rulebook book = Rulebook.from(Map.of("exposure", setting(Policy.OFF, "exposure")));
        assertEquals(
                ids(Rulebook.standard()).stream()
                        .filter(id -> !id.equals("exposure"))
                        .toList(),
                ids(book));
    }

    @Test
    void aSchoolsLimitReplacesTheStandardOne() {
        Map<String, Double> limits = Map.of("pass-from", 0.5, "fail-below", 0.4);
        Rulebook book = Rulebook.from(Map.of("eyes-open", new RuleSetting(Policy.BLOCK, limits)));
        assertEquals(new EyesOpen(new Band(0.5, 0.4)), book.rules().get(IDS.indexOf("eyes-open")));
    }

    @Test
    void aWarningRuleThatIsBrokenDoesNotFailTheWhole() {
        PortraitFacts blurred = Portraits.with(Measure.SHARPNESS, 1);
        Verdict strict = only("sharpness", Policy.BLOCK).judge(blurred);
        Verdict mild = only("sharpness", Policy.WARN).judge(blurred);
        assertEquals(Outcome.FAILED, strict.outcome());
        assertEquals(Outcome.PASSED, mild.outcome());
        assertEquals(
                List.of("sharpness"),
                mild.toLookAt().stream().map(Finding::rule).toList());
    }

    @Test
    void anUnknownRuleIsRefusedByNameWithTheRulesThereAre() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> Rulebook.from(Map.of("hat-off", new RuleSetting(Policy.BLOCK, Map.of()))));
        assertEquals("there is no rule 'hat-off'; the rules are " + String.join(", ", IDS), refusal.getMessage());
    }

    @Test
    void aMissingLimitIsRefusedByNameWithTheLimitsThereAre() {
        RuleSetting half = new RuleSetting(Policy.BLOCK, Map.of("pass-from", 0.3));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Rulebook.from(Map.of("eyes-open", half)));
        assertEquals(
                "rule 'eyes-open' lacks the limit 'fail-below'; it needs fail-below, pass-from", refusal.getMessage());
    }

    @Test
    void anUnknownLimitIsRefusedByNameWithTheLimitsThereAre() {
        RuleSetting strange = new RuleSetting(Policy.OFF, Map.of("at-most", 1.0));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Rulebook.from(Map.of("single-face", strange)));
        assertEquals("rule 'single-face' has no limit 'at-most'; it has no limits", refusal.getMessage());
    }

    @Test
    void aRuleThatStumblesCannotJudgeAndTheOthersGoOn() {
        Rulebook book = new Rulebook(
                List.of(new Stumbling(), new EyesOpen(new Band(0.2, 0.1))), Map.of("stumbling", Policy.BLOCK), 0);
        List<Finding> findings = book.judge(
                        Portraits.with(Map.of(Measure.LEFT_EYE_OPENING, 0.3, Measure.RIGHT_EYE_OPENING, 0.3)))
                .findings();
        assertEquals(Finding.cannotJudge("stumbling", Fact.Why.NOT_MEASURED), findings.get(0));
        assertEquals(Outcome.PASSED, findings.get(1).outcome());
    }

    @Test
    void noRulePassesOrFailsOnAFactSeenWithTooLittleConfidence() {
        Rulebook book = Rulebook.from(new SiteRules(0.5, Map.of()));
        assertEquals(
                Outcome.PASSED,
                sharpness(book, Confidence.of(0.5, Fact.Why.FACE_TOO_SMALL)).outcome());
        assertEquals(
                Finding.cannotJudge("sharpness", Fact.Why.FACE_TOO_SMALL),
                sharpness(book, Confidence.of(0.49, Fact.Why.FACE_TOO_SMALL)));
    }

    @Test
    void aFindingTellsTheConfidenceOfTheFactItStandsOn() {
        Confidence half = Confidence.of(0.5, Fact.Why.FACE_TOO_SMALL);
        assertEquals(
                OptionalDouble.of(0.5), sharpness(Rulebook.standard(), half).confidence());
    }

    private static Finding sharpness(Rulebook book, Confidence confidence) {
        Fact fact = new Fact.Measured(1000, Portraits.WHERE, confidence);
        PortraitFacts facts = new PortraitFacts(
                Portraits.PICTURE, List.of(Portraits.FACE), Optional.empty(), Map.of(Measure.SHARPNESS, fact));
        return book.judge(facts).findings().stream()
                .filter(finding -> finding.rule().equals("sharpness"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleThatStumblesOverEveryFrameIsLoggedOnce() {
        Rulebook book = new Rulebook(List.of(new Stumbling()), Map.of(), 0);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Logger log = (Logger) LoggerFactory.getLogger(Rulebook.class);
        heard.start();
        log.addAppender(heard);
        for (int frame = 0; frame < 100; frame++) {
            book.judge(Portraits.with(Map.of()));
        }
        log.detachAppender(heard);
        assertEquals(
                List.of("the rule stumbling could not judge"),
                heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
    }

    private record Stumbling() implements ShootingRule {
        @Override
        public String id() {
            return "stumbling";
        }

        @Override
        public Finding judge(PortraitFacts portrait) {
            throw new IllegalStateException("on purpose");
        }
    }

    private static Rulebook only(String rule, Policy policy) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        IDS.forEach(id -> settings.put(id, setting(id.equals(rule) ? policy : Policy.OFF, id)));
        return Rulebook.from(settings);
    }

    private static RuleSetting setting(Policy policy, String rule) {
        return new RuleSetting(
                policy,
                Rulebook.standardSettings()
                        .getOrDefault(rule, new RuleSetting(policy, Map.of()))
                        .limits());
    }

    private static List<String> ids(Rulebook book) {
        return book.rules().stream().map(ShootingRule::id).toList();
    }
}
