package org.gradphoto.kiosk.ui.station;

import java.util.Locale;
import org.gradphoto.kiosk.ui.AtOnce;
import org.gradphoto.kiosk.ui.Listening;
import org.gradphoto.kiosk.ui.ScriptedExaminer;
import org.gradphoto.kiosk.ui.ScriptedHouse;
import org.gradphoto.kiosk.ui.Texts;

/** All models of the station on a scripted house, without a window and without a second thread. */
final class Models implements AutoCloseable {

    final ScriptedExaminer examiner = new ScriptedExaminer();
    final ScriptedHouse house = new ScriptedHouse(examiner);
    final AtOnce steps = new AtOnce();
    final Listening listening = new Listening(Runnable::run);
    final Texts texts = new Texts(Locale.ENGLISH);
    final StationModels all = StationModels.of(house.parts(steps), texts, Runnable::run, listening);

    @Override
    public void close() {
        listening.close();
        house.close();
    }
}
