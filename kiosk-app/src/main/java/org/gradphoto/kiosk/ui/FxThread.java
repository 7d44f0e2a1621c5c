package org.gradphoto.kiosk.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one door to the FX thread: work that touches a window passes through here and nowhere else. */
public final class FxThread implements Executor {

    /** Runs at once on the FX thread, and from any other thread as soon as that one is free. */
    @Override
    public void execute(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
