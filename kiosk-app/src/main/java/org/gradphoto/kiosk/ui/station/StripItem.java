package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gradphoto.kiosk.queue.PhotoProgress;
import org.gradphoto.kiosk.queue.Ticket;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** One photo of the strip: thumbnail, number and how far it is on its way. */
final class StripItem extends HBox {

    private static final List<PseudoClass> PROGRESS = Stream.of("saved", "in-review", "passed", "sent-back")
            .map(PseudoClass::getPseudoClass)
            .toList();

    private final PhotoBox thumbnail = new PhotoBox();
    private final Label state = new Label();
    private final Texts texts;

    StripItem(Ticket ticket, Texts texts) {
        this.texts = texts;
        Label number = new Label(ticket.number().toString());
        number.getStyleClass().add("number");
        state.setGraphic(new Icon("progress-icon"));
        state.getStyleClass().add("state");
        state.setWrapText(true);
        VBox words = new VBox(number, state);
        words.getStyleClass().add("words");
        getStyleClass().add("strip-item");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(thumbnail, words);
    }

    void show(Image picture) {
        thumbnail.show(picture);
    }

    void mark(Ticket ticket) {
        PhotoProgress progress = ticket.progress();
        state.setText(sentence(progress));
        Marks.only(this, PROGRESS, PROGRESS.get(place(progress)));
    }

    private String sentence(PhotoProgress progress) {
        if (progress instanceof PhotoProgress.SentBack sentBack) {
            return texts.get("photo.sent-back", texts.sentBack(sentBack.reason().code()));
        } else if (progress instanceof PhotoProgress.Passed) {
            return texts.get("photo.passed");
        } else if (progress instanceof PhotoProgress.InReview) {
            return texts.get("photo.in-review");
        }
        return texts.get("photo.saved");
    }

    private static int place(PhotoProgress progress) {
        if (progress instanceof PhotoProgress.SentBack) {
            return 3;
        } else if (progress instanceof PhotoProgress.Passed) {
            return 2;
        }
        return progress instanceof PhotoProgress.InReview ? 1 : 0;
    }
}
