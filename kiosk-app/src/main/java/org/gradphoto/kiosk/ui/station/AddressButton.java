package org.gradphoto.kiosk.ui.station;

import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.gradphoto.kiosk.checkin.AddressChoice;
import org.gradphoto.kiosk.ui.Icon;
import org.gradphoto.kiosk.ui.Texts;

/** Where phones find the station, in the status bar; a click shows the other addresses and lets the photographer choose. */
final class AddressButton extends MenuButton {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private final AddressChoice choice;
    private final Texts texts;
    private final Tooltip tooltip = new Tooltip();

    AddressButton(AddressChoice choice, Texts texts) {
        super("", new Icon("phone-icon"));
        this.choice = choice;
        this.texts = texts;
        setId("status-address");
        getStyleClass().addAll("status-item", "address-button");
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
        setTooltip(tooltip);
        setOnShowing(showing -> fill());
        refresh();
    }

    /** Shows what is chosen now: in words only when phones cannot come, because the bar is full. */
    void refresh() {
        boolean found =
                choice.options().stream().anyMatch(option -> option.host().equals(choice.chosen()) && option.answers());
        String words = texts.get("status.address", choice.chosen());
        setText(found ? "" : words);
        setAccessibleText(words);
        tooltip.setText(words);
        pseudoClassStateChanged(TROUBLE, !found);
    }

    private void fill() {
        getItems().setAll(choice.options().stream().map(this::item).toList());
    }

    private RadioMenuItem item(AddressChoice.Option option) {
        String key = option.answers() ? "address.answers" : "address.silent";
        RadioMenuItem item = new RadioMenuItem(texts.get(key, option.host(), option.card()));
        item.setSelected(option.host().equals(choice.chosen()));
        item.setOnAction(chosen -> {
            choice.choose(option.host());
            refresh();
        });
        return item;
    }
}
