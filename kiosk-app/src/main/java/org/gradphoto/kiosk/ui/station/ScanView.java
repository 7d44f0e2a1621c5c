package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gradphoto.kiosk.checkin.ChairCheck.Finding;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.queue.TicketState;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** Whether the person at the chair is the one who was called: green, or whose code it was and the key that puts it right. */
final class ScanView extends HBox {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    private static final List<PseudoClass> LOOKS = List.of(RIGHT, OTHER, UNKNOWN);

    private final Texts texts;
    private final Label sentence = new Label();
    private final KeyCap key;

    ScanView(ScanModel scan, Texts texts) {
        this.texts = texts;
        this.key = new KeyCap(texts.of("line-key", LineStep.SERVE_SCANNED));
        setId("scan");
        sentence.setId("scan-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(USE_PREF_SIZE);
        setHgrow(sentence, Priority.ALWAYS);
        getStyleClass().add("scan");
        getChildren().addAll(new Icon("scan-icon"), sentence, key);
        setOnMouseClicked(clicked -> scan.serveScanned());
        scan.finding().subscribe(this::show);
    }

    private void show(Optional<Finding> found) {
        setVisible(found.isPresent());
        setManaged(found.isPresent());
        found.ifPresent(finding -> {
            sentence.setText(sentence(finding));
            Marks.only(this, LOOKS, look(finding));
            boolean servable = finding instanceof Finding.OtherTicket other && isServable(other.scanned());
            key.setVisible(servable);
            key.setManaged(servable);
        });
    }

    private String sentence(Finding finding) {
        if (finding instanceof Finding.RightPerson right) {
            return texts.get("scan.right", right.ticket().number().toString());
        } else if (finding instanceof Finding.OtherTicket other) {
            String scanned = other.scanned().number().toString();
            if (!isServable(other.scanned())) {
                return texts.get(
                        "scan.over",
                        scanned,
                        texts.of("ticket-state", other.scanned().state()));
            }
            return other.called()
                    .map(called ->
                            texts.get("scan.other", scanned, called.number().toString()))
                    .orElseGet(() -> texts.get("scan.nobody-called", scanned));
        }
        return texts.get("scan.unknown");
    }

    private static boolean isServable(Ticket ticket) {
        return ticket.state() == TicketState.WAITING || ticket.state() == TicketState.NO_SHOW;
    }

    private static PseudoClass look(Finding finding) {
        if (finding instanceof Finding.RightPerson) {
            return RIGHT;
        }
        return finding instanceof Finding.OtherTicket ? OTHER : UNKNOWN;
    }
}
