package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.Optional;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoProblem.Code;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.Shot;
import org.gradphoto.kiosk.ui.Texts;

/** Chooses the most important of all that is to be said: what blocks, then what keeps the photo from being cut, then what is only doubtful. */
final class AdviceGiver {

    /** The rule that knows that a face is too near or too far; which of both, the framing knows. */
    private static final String DISTANCE = "face-size";

    private final Texts texts;

    AdviceGiver(Texts texts) {
        this.texts = texts;
    }

    Advice nobody() {
        return new Advice(Advice.Mood.QUIET, texts.get("advice.nobody"));
    }

    Advice seating() {
        return new Advice(Advice.Mood.QUIET, texts.get("advice.seating"));
    }

    Advice blind() {
        return new Advice(Advice.Mood.LOOK, texts.get("advice.blind"));
    }

    Advice whilePosing(LiveVerdict live) {
        Advice.Mood good = live.ready() ? Advice.Mood.READY : Advice.Mood.QUIET;
        return about(live.verdict(), live.framing(), new Advice(good, texts.get("advice.ready")));
    }

    Advice onShot(Shot shot) {
        List<PhotoProblem> problems =
                shot.making() instanceof PhotoMaking.NotMade not ? not.problems() : List.<PhotoProblem>of();
        return about(shot.verdict(), problems, new Advice(Advice.Mood.READY, texts.get("advice.good-shot")));
    }

    private Advice about(Verdict verdict, List<PhotoProblem> problems, Advice good) {
        return distance(verdict, problems)
                .or(() -> first(verdict.blocking()))
                .or(() -> problems.stream().findFirst().map(this::frame))
                .or(() -> first(with(verdict, Outcome.FAILED)))
                .or(() -> doubt(verdict, Outcome.ASK, "advice.ask"))
                .or(() -> doubt(verdict, Outcome.CANNOT_JUDGE, "advice.cannot-judge"))
                .orElse(good);
    }

    private Optional<Advice> distance(Verdict verdict, List<PhotoProblem> problems) {
        boolean isFirst = verdict.blocking().stream()
                .findFirst()
                .filter(finding -> finding.rule().equals(DISTANCE))
                .isPresent();
        return problems.stream()
                .filter(problem ->
                        isFirst && (problem.code() == Code.FACE_TOO_SMALL || problem.code() == Code.FACE_TOO_LARGE))
                .findFirst()
                .map(this::frame);
    }

    private Optional<Advice> first(List<Finding> broken) {
        return broken.stream()
                .findFirst()
                .map(f -> new Advice(Advice.Mood.MEND, texts.get("rule." + f.rule() + ".say")));
    }

    private Advice frame(PhotoProblem problem) {
        return new Advice(Advice.Mood.MEND, texts.of("problem", problem.code()));
    }

    private Optional<Advice> doubt(Verdict verdict, Outcome outcome, String key) {
        return with(verdict, outcome).stream()
                .findFirst()
                .map(f ->
                        new Advice(Advice.Mood.LOOK, texts.get(key, texts.get("rule." + f.rule() + ".name"), why(f))));
    }

    private String why(Finding finding) {
        return finding.notSeen().map(why -> texts.of("why", why)).orElse("");
    }

    private static List<Finding> with(Verdict verdict, Outcome outcome) {
        return verdict.findings().stream().filter(f -> f.outcome() == outcome).toList();
    }
}
