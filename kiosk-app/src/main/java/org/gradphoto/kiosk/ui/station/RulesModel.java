package org.gradphoto.kiosk.ui.station;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Policy;
import org.gradphoto.kiosk.rules.SingleFace;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.ui.Listening;

/** The rules and what to say: of the shot while it is decided on, of the live picture while a student is guided, of nothing before. */
final class RulesModel {

    private final ChairModel chair;
    private final AdviceGiver adviser;
    private final LiveModel live;
    private final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final ObservableList<Chip> shown = FXCollections.unmodifiableObservableList(chips);
    private final ReadOnlyObjectWrapper<Advice> advice;

    RulesModel(
            ChairModel chair, Topic<LiveVerdict> verdicts, AdviceGiver adviser, LiveModel live, Listening listening) {
        this.chair = chair;
        this.adviser = adviser;
        this.live = live;
        this.advice = new ReadOnlyObjectWrapper<>(adviser.nobody());
        listening.to(verdicts, this::look);
        chair.stage().subscribe(this::enter);
        live.trouble().subscribe(trouble -> enter(chair.stage().get()));
    }

    /** One for each rule, in the order of the rulebook. */
    ObservableList<Chip> chips() {
        return shown;
    }

    ReadOnlyObjectProperty<Advice> advice() {
        return advice.getReadOnlyProperty();
    }

    private void look(LiveVerdict verdict) {
        if (live.isGuiding() && isChairEmpty(verdict)) {
            chips.setAll(blanks(verdict));
            advice.set(adviser.seating());
        } else if (live.isGuiding()) {
            show(verdict.verdict(), adviser.whilePosing(verdict));
        } else if (chips.isEmpty()) {
            chips.setAll(blanks(verdict));
        }
    }

    /** A student on the way to the chair breaks no rule. */
    private static boolean isChairEmpty(LiveVerdict verdict) {
        return verdict.facts().faces().isEmpty()
                && verdict.verdict().findings().stream()
                        .anyMatch(
                                finding -> finding.rule().equals(SingleFace.ID) && finding.outcome() == Outcome.FAILED);
    }

    private static List<Chip> blanks(LiveVerdict verdict) {
        return chipsOf(verdict.verdict()).stream().map(RulesModel::blank).toList();
    }

    private void enter(Stage stage) {
        if (stage instanceof Stage.Reviewing reviewing) {
            show(reviewing.shot().verdict(), adviser.onShot(reviewing.shot()));
        } else {
            chips.replaceAll(RulesModel::blank);
            advice.set(waiting(stage));
        }
    }

    private Advice waiting(Stage stage) {
        if (stage instanceof Stage.Idle) {
            return adviser.nobody();
        }
        return live.trouble().get().isPresent() ? adviser.blind() : adviser.seating();
    }

    private void show(Verdict verdict, Advice now) {
        List<Chip> judged = chipsOf(verdict);
        if (!judged.equals(chips)) {
            chips.setAll(judged);
        }
        advice.set(now);
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
}
