package org.gradphoto.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.gradphoto.kiosk.news.Topic;

/** Listens to the news of the core on behalf of a window, brings each onto the window's thread, and stops all at once. */
public final class Listening implements AutoCloseable {

    private final Executor screen;
    private final List<Topic.Subscription> subscriptions = new ArrayList<>();

    /** News are told on this executor. */
    public Listening(Executor screen) {
        this.screen = screen;
    }

    /** Listens to a topic until this is closed. */
    public <T> void to(Topic<T> topic, Consumer<? super T> listener) {
        subscriptions.add(topic.subscribe(news -> screen.execute(() -> listener.accept(news))));
    }

    @Override
    public void close() {
        subscriptions.forEach(Topic.Subscription::close);
        subscriptions.clear();
    }
}
