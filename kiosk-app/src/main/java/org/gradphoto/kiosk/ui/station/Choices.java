package org.gradphoto.kiosk.ui.station;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A question with a few answers, each on a digit: asked beside the work and never in its way. On the FX thread only. */
final class Choices {

    private final ReadOnlyObjectWrapper<Optional<Choice>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * One question.
     *
     * @param options at most nine; none when the answer is a scanned code
     */
    record Choice(String question, List<Option> options) {}

    /** One answer and what it does. */
    record Option(String label, Runnable action) {}

    ReadOnlyObjectProperty<Optional<Choice>> asked() {
        return asked.getReadOnlyProperty();
    }

    void ask(String question, List<Option> options) {
        asked.set(Optional.of(new Choice(question, List.copyOf(options))));
    }

    boolean isOpen() {
        return asked.get().isPresent();
    }

    void close() {
        asked.set(Optional.empty());
    }

    /** Takes the answer of a digit, from 1; a digit without an answer changes nothing. */
    void pick(int digit) {
        asked.get()
                .map(Choice::options)
                .filter(options -> digit <= options.size())
                .ifPresent(options -> {
                    close();
                    options.get(digit - 1).action().run();
                });
    }
}
