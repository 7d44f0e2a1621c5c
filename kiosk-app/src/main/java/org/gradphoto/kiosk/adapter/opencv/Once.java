package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, and only then. Serves one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
