package org.gradphoto.kiosk.rehearsal;

import java.util.Optional;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.session.CaptureSession;
import org.gradphoto.kiosk.session.Stage;
import org.gradphoto.kiosk.session.Step;

/** Hands without a screen: each step is taken on the session at once. */
public final class DirectHands implements Hands {

    private final CaptureSession session;

    /** Hands on this session. */
    public DirectHands(CaptureSession session) {
        this.session = session;
    }

    @Override
    public void take(Step step) {
        switch (step) {
            case CALL_NEXT -> session.callNext();
            case SHOOT -> shoot();
            case CONFIRM -> session.confirm();
            case ACCEPT -> session.accept(Optional.empty());
            case TURN_AWAY -> turnAway();
            default -> throw new IllegalArgumentException("the rehearsal does not take the step " + step);
        }
    }

    private void shoot() {
        try {
            session.shoot();
        } catch (CameraLost lost) {
            throw new RehearsalFailed("the camera gives no picture: " + lost.getMessage(), lost);
        }
    }

    private void turnAway() {
        if (session.stage() instanceof Stage.Reviewing reviewing) {
            session.turnAway(reviewing.shot().reasons());
        }
    }
}
