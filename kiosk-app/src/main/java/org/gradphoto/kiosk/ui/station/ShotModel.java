package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.session.Shot;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.ui.Texts;

/** The shot that is being decided on, what is wrong with it and whether an override can help. */
final class ShotModel {

    private final ObservableValue<Optional<Shot>> shot;
    private final ObservableValue<Boolean> confirmed;
    private final List<HumanCheck> checklist;
    private final Texts texts;

    ShotModel(ChairModel chair, List<HumanCheck> checklist, Texts texts) {
        this.shot = chair.stage()
                .map(stage ->
                        stage instanceof Stage.Reviewing reviewing ? Optional.of(reviewing.shot()) : Optional.empty());
        this.confirmed = chair.stage()
                .map(stage -> stage instanceof Stage.Reviewing reviewing
                        && reviewing.toConfirm().isEmpty());
        this.checklist = List.copyOf(checklist);
        this.texts = texts;
    }

    ObservableValue<Optional<Shot>> shot() {
        return shot;
    }

    /** What a person has to look at because no rule can judge it. */
    List<HumanCheck> checklist() {
        return checklist;
    }

    /** Whether the checklist of the shot is confirmed. */
    ObservableValue<Boolean> isConfirmed() {
        return confirmed;
    }

    /** Whether the checklist has a place beside the shot: one that can be accepted, as it is or for a reason. */
    ObservableValue<Boolean> isChecklistShown() {
        return shot.map(now -> !checklist.isEmpty()
                && now.filter(one -> one.making() instanceof PhotoMaking.Made).isPresent());
    }

    /** What the checklist asks of the photographer, or what was confirmed. */
    ObservableValue<String> checklistTitle() {
        return shot.flatMap(now -> {
            boolean overrides = now.map(ShotModel::canBeOverridden).orElse(false);
            String asks = texts.get(overrides ? "check.with-override" : "check.title");
            return confirmed.map(done -> done ? texts.get("check.confirmed") : asks);
        });
    }

    /** One sentence for each problem, the gravest first; what is only doubtful is not worth reading while something is wrong. */
    List<String> problems(Shot shot) {
        Stream<String> frame = shot.making() instanceof PhotoMaking.NotMade not
                ? not.problems().stream().map(problem -> texts.of("problem", problem.code()))
                : Stream.empty();
        Stream<String> broken = shot.verdict().blocking().stream().map(this::broken);
        List<String> faults = Stream.concat(frame, broken).toList();
        return faults.isEmpty()
                ? shot.verdict().toLookAt().stream().map(this::doubtful).toList()
                : faults;
    }

    /** What there is to know of the file that was made. */
    String caption(Shot shot) {
        if (shot.making() instanceof PhotoMaking.Made made) {
            var facts = made.facts();
            return texts.get(
                    "shot.file",
                    facts.file().width(),
                    facts.file().height(),
                    Math.round(facts.file().bytes() / 1024.0),
                    made.photo().quality());
        }
        return texts.get("shot.no-photo");
    }

    /** Whether the photo shows another backdrop than the camera saw. */
    static boolean hasNewBackdrop(Shot shot) {
        return shot.making() instanceof PhotoMaking.Made made && made.photo().hasNewBackdrop();
    }

    /** Whether a photo was made and only a rule stands in the way. */
    static boolean canBeOverridden(Shot shot) {
        return shot.making() instanceof PhotoMaking.Made && !shot.isAcceptable();
    }

    private String broken(Finding finding) {
        return texts.get("shot.broken", texts.get("rule." + finding.rule() + ".name"));
    }

    private String doubtful(Finding finding) {
        return texts.get("shot.doubtful", texts.get("rule." + finding.rule() + ".name"));
    }
}
