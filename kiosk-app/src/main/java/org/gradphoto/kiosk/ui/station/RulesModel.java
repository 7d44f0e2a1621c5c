package org.gradphoto.kiosk.ui.station;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Policy;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.Shot;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.ui.Listening;

/** The rules and what to say: of the shot while it is decided on, of the live picture while a student is guided, of nothing before. */
final class RulesModel {

    private final ChairModel chair;
    private final AdviceGiver adviser;
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final ObservableList<Chip> shown = FXCollections.unmodifiableObservableList(chips);
    private final ReadOnlyObjectWrapper<Advice> advice;

    RulesModel(ChairModel chair, Topic<LiveVerdict> verdicts, AdviceGiver adviser, Listening listening) {
        this.chair = chair;
        this.adviser = adviser;
        this.advice = new ReadOnlyObjectWrapper<>(adviser.nobody());
        listening.to(verdicts, this::look);
        chair.stage().subscribe(this::enter);
    }

    /** One for each rule, in the order of the rulebook. */
    ObservableList<Chip> chips() {
        return shown;
    }

    ReadOnlyObjectProperty<Advice> advice() {
        return advice.getReadOnlyProperty();
    }

    private void look(LiveVerdict live) {
        boolean guided =
                chair.stage().get() instanceof Stage.Called || chair.stage().get() instanceof Stage.Posing;
        if (guided) {
            show(live.verdict(), live.framing());
        } else if (chips.isEmpty()) {
            chips.setAll(chipsOf(live.verdict()).stream().map(RulesModel::blank).toList());
        }
    }

    private void enter(Stage stage) {
        if (stage instanceof Stage.Reviewing reviewing) {
            Shot shot = reviewing.shot();
            show(shot.verdict(), problems(shot.making()));
        } else {
            chips.replaceAll(RulesModel::blank);
            advice.set(stage instanceof Stage.Idle ? adviser.nobody() : adviser.seating());
        }
    }

    private void show(Verdict verdict, List<PhotoProblem> problems) {
        List<Chip> now = chipsOf(verdict);
        if (!now.equals(chips)) {
            chips.setAll(now);
        }
        advice.set(adviser.about(verdict, problems));
    }

    private static List<Chip> chipsOf(Verdict verdict) {
        return verdict.findings().stream()
                .map(f -> new Chip(f.rule(), f.outcome(), blocks(verdict, f.rule())))
                .toList();
    }

    private static boolean blocks(Verdict verdict, String rule) {
        return verdict.policies().getOrDefault(rule, Policy.BLOCK) == Policy.BLOCK;
    }

    private static Chip blank(Chip chip) {
        return new Chip(chip.rule(), Outcome.CANNOT_JUDGE, chip.blocking());
    }

    private static List<PhotoProblem> problems(PhotoMaking making) {
        return making instanceof PhotoMaking.NotMade not ? not.problems() : List.of();
    }
}
