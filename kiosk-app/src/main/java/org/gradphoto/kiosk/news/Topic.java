package org.gradphoto.kiosk.news;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * A list of listeners for one kind of news. Listeners are called on the publisher's thread, in the order they came, and must be quick.
 *
 * @param <T> the news
 */
public final class Topic<T> {

    private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();

    /** Tells every listener. */
    public void publish(T news) {
        listeners.forEach(listener -> listener.accept(news));
    }

    /** Adds a listener until the subscription is closed. */
    public Subscription subscribe(Consumer<? super T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The end of listening. */
    public interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
