package org.gradphoto.kiosk.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/** Makes errands for one worker; a failed one puts its sentence into the message bar. Tests give executors that run at once. */
public final class Errands {

    private final Executor worker;
    private final Executor screen;
    private final Sentences sentences;
    private final Notices notices;

    /** Errands done by this worker and told on this screen. */
    public Errands(Executor worker, Executor screen, Sentences sentences, Notices notices) {
        this.worker = worker;
        this.screen = screen;
        this.sentences = sentences;
        this.notices = notices;
    }

    /** An errand that does this work; nothing happens until it is run. */
    public <T> Errand<T> errand(Callable<T> work) {
        return new Errand<>(
                worker, screen, work, brought -> {}, fault -> notices.show(sentences.about(fault)), () -> {});
    }
}
