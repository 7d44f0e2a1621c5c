package org.gradphoto.kiosk.ui.station;

import org.gradphoto.kiosk.news.Topic;
import org.gradphoto.kiosk.session.AutoShot;
import org.gradphoto.kiosk.session.LiveVerdict;
import org.gradphoto.kiosk.session.Step;
import org.gradphoto.kiosk.ui.Listening;

/** Presses the shutter in the photographer's place, where the site wants it. The way of the shot is the same as with the key. */
final class AutoShutter {

    private final AutoShot decision = new AutoShot();
    private final StationSteps steps;

    AutoShutter(ChairModel chair, Topic<LiveVerdict> verdicts, StationSteps steps, Listening listening) {
        this.steps = steps;
        chair.stage().subscribe(decision::enter);
        listening.to(verdicts, this::look);
    }

    private void look(LiveVerdict verdict) {
        if (decision.fires(verdict)) {
            steps.take(Step.SHOOT);
        }
    }
}
