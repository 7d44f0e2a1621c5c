package org.gradphoto.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.session.AcceptRefused;
import org.junit.jupiter.api.Test;

class ErrandTest {

    private final List<String> told = new ArrayList<>();
    private final Notices notices = new Notices();
    private final AtOnce worker = new AtOnce();
    private final Errands errands = new Errands(
            worker,
            news -> {
                told.add("screen");
                news.run();
            },
            new Sentences(new Texts(Locale.ENGLISH)),
            notices);

    @Test
    void whatItBroughtIsToldOnTheScreenAndThenItsEnd() {
        errands.errand(() -> "photo")
                .onSuccess(told::add)
                .lastly(() -> told.add("end"))
                .run();
        assertEquals(List.of("screen", "photo", "end"), told);
    }

    @Test
    void aRefusalBecomesItsSentenceAndTheEndIsStillTold() {
        errands.errand(() -> {
                    throw new AcceptRefused(AcceptRefused.Reason.NO_SHOT);
                })
                .lastly(() -> told.add("end"))
                .run();
        assertEquals(
                Optional.of(new Notice(Notice.Tone.WARNING, "There is no shot yet: take one first")),
                notices.shown().get());
        assertEquals(List.of("screen", "end"), told);
    }

    @Test
    void aLostCameraAndAFullDiskAreFaults() {
        errands.errand(() -> {
                    throw new CameraLost(CameraLost.Cause.BUSY, "C920");
                })
                .run();
        assertEquals(
                Optional.of(
                        new Notice(Notice.Tone.FAULT, "Another program holds the camera (C920): close that program")),
                notices.shown().get());
        errands.errand(() -> {
                    throw new StoreUnavailable(StoreUnavailable.Cause.READ_ONLY, "/data");
                })
                .run();
        assertEquals(
                Optional.of(new Notice(
                        Notice.Tone.FAULT,
                        "The disk is read-only, this step was not saved: check its write protection")),
                notices.shown().get());
    }

    @Test
    void theSameUnforeseenFaultHasTheSameCodeAndNoDetails() {
        String first = sentenceOfAFault("/secret/path/1");
        String second = sentenceOfAFault("/secret/path/2");
        assertEquals(first, second);
        assertTrue(first.matches("Something unforeseen went wrong, code [0-9A-F]{4}:[0-9A-F]{4}: .*"), first);
    }

    @Test
    void anErrandAfterClosingOnlyTellsItsEnd() {
        worker.shutdown();
        errands.errand(() -> "never")
                .onSuccess(told::add)
                .lastly(() -> told.add("end"))
                .run();
        assertEquals(List.of("screen", "end"), told);
        assertEquals(Optional.empty(), notices.shown().get());
    }

    private String sentenceOfAFault(String detail) {
        IllegalStateException fault = new IllegalStateException(detail);
        fault.setStackTrace(new StackTraceElement[] {new StackTraceElement("Store", "write", "Store.java", 7)});
        errands.errand(() -> {
                    throw fault;
                })
                .run();
        return notices.shown().get().orElseThrow().sentence();
    }
}
