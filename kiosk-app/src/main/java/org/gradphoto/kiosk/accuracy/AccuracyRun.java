package org.gradphoto.kiosk.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.thread.NamedThreads;

/** Measures and judges labelled pictures, several at a time, each thread with a reader of its own. */
public final class AccuracyRun {

    private static final int READERS = 2;

    private final PictureFiles files;
    private final Supplier<HeldOutReader> readers;
    private final Rulebook rulebook;

    /** A run with these parts; a reader is opened for each thread. */
    public AccuracyRun(PictureFiles files, Supplier<HeldOutReader> readers, Rulebook rulebook) {
        this.files = files;
        this.readers = readers;
        this.rulebook = rulebook;
    }

    /** Judges all pictures; the answer has them in the given order. */
    public Accuracy judge(List<LabelledPicture> pictures) throws InterruptedException {
        ExecutorService threads = NamedThreads.several("accuracy", READERS);
        try {
            List<Answer> answers = new ArrayList<>(pictures.size());
            AtomicInteger next = new AtomicInteger();
            pictures.forEach(picture -> answers.add(new Answer(picture)));
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                work.add(threads.submit(() -> judge(answers, next)));
            }
            for (Future<?> part : work) {
                part.get();
            }
            return collect(answers);
        } catch (ExecutionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(fault);
        } finally {
            threads.shutdownNow();
        }
    }

    private void judge(List<Answer> answers, AtomicInteger next) {
        try (HeldOutReader reader = readers.get()) {
            for (int i = next.getAndIncrement(); i < answers.size(); i = next.getAndIncrement()) {
                answers.get(i).fill(reader);
            }
        }
    }

    private static Accuracy collect(List<Answer> answers) {
        List<Sighting> sightings = new ArrayList<>();
        List<UnreadablePicture> unreadable = new ArrayList<>();
        for (Answer answer : answers) {
            sightings.addAll(answer.sighting);
            unreadable.addAll(answer.fault);
        }
        return new Accuracy(sightings, unreadable);
    }

    /** The place for what becomes of one picture; filled by one thread and read after it ended. */
    private final class Answer {

        private final LabelledPicture labelled;
        private List<Sighting> sighting = List.of();
        private List<UnreadablePicture> fault = List.of();

        Answer(LabelledPicture labelled) {
            this.labelled = labelled;
        }

        void fill(HeldOutReader reader) {
            try {
                Picture picture = files.read(labelled.file());
                String source = labelled.source();
                long start = System.nanoTime();
                Verdict verdict = rulebook.judge(reader.read(picture, source));
                double ms = (System.nanoTime() - start) / 1e6;
                sighting = List.of(new Sighting(labelled, verdict, reader.trainedOn(source), ms));
            } catch (UnreadablePicture unreadable) {
                fault = List.of(unreadable);
            }
        }
    }
}
