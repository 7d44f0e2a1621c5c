package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.ui.Texts;

/** Draws broken and doubtful rules where they are in the live picture, with the values that they stand on. */
final class FindingsView extends Pane {

    /** More marks than this hide the face they speak of. */
    private static final int MOST = 4;

    private final Texts texts;

    FindingsView(Texts texts) {
        this.texts = texts;
        getStyleClass().add("findings");
        setMouseTransparent(true);
        for (int i = 0; i < MOST; i++) {
            getChildren().add(new FindingMark());
        }
    }

    void show(Optional<LiveVerdict> guidance, Optional<ViewMapping> mapping) {
        List<Finding> placed = guidance.map(FindingsView::placed).orElse(List.of());
        for (int i = 0; i < MOST; i++) {
            FindingMark mark = (FindingMark) getChildren().get(i);
            mark.setVisible(i < placed.size() && mapping.isPresent());
            if (mark.isVisible()) {
                Finding finding = placed.get(i);
                mark.show(
                        finding.outcome(),
                        (texts.get("rule." + finding.rule() + ".name") + "  " + MeasuredText.of(finding)).strip(),
                        mapping.orElseThrow().onScreen(finding.where().orElseThrow()));
            }
        }
    }

    private static List<Finding> placed(LiveVerdict live) {
        return live.verdict().findings().stream()
                .filter(f -> f.outcome() == Outcome.FAILED || f.outcome() == Outcome.ASK)
                .filter(f -> f.where().isPresent())
                .limit(MOST)
                .toList();
    }
}
