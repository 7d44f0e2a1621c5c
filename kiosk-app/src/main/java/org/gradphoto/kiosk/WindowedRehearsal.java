package org.gradphoto.kiosk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.gradphoto.kiosk.adapter.qr.QrReader;
import org.gradphoto.kiosk.rehearsal.CollectionDay;
import org.gradphoto.kiosk.rehearsal.DayFolder;
import org.gradphoto.kiosk.rehearsal.DayReport;
import org.gradphoto.kiosk.rehearsal.Hands;
import org.gradphoto.kiosk.session.Step;

/**
 * Plays students through the real windows: phones read the QR off a picture of the board's monitor, the photographer presses the real keys,
 * and pictures of both monitors are kept.
 */
final class WindowedRehearsal {

    /** Both windows have shown a change after so many frames. */
    private static final int PULSES_TO_SEE = 4;
    /** The screenshots of the first students show every state; more of them would only show other people. */
    private static final int STEPS_TO_KEEP = 9;

    private final FxWindows windows;
    private final ScreenCamera station = ScreenCamera.ofStation();
    private final ScreenCamera board = ScreenCamera.ofBoard();
    private final Path out;
    private final Consumer<String> say;
    private int steps;

    WindowedRehearsal(FxWindows windows, Path out, Consumer<String> say) {
        this.windows = windows;
        this.out = out;
        this.say = say;
    }

    /** Plays the day and leaves pictures, lists and the summary. */
    DayReport play(CollectionDay day, WindowedKiosk kiosk) {
        QrReader phoneCamera = new QrReader();
        CollectionDay.House house =
                kiosk.house(new LookingHands(new RobotHands()), () -> phoneCamera.read(board.picture()));
        windows.awaitPulses(PULSES_TO_SEE);
        picture("opened");
        windows.forgetStalls();
        DayReport report = day.play(house, say);
        windows.awaitPulses(PULSES_TO_SEE);
        picture("done");
        new DayFolder(out)
                .write(
                        report,
                        house.desk().line().tickets().values(),
                        house.tally().get());
        return report;
    }

    private void picture(String name) {
        String file = String.format("%02d-%s", steps, name);
        station.write(out.resolve("screenshots").resolve(file + "-station.png"));
        board.write(out.resolve("screenshots").resolve(file + "-board.png"));
    }

    /** A photographer looks before pressing a key. */
    private final class LookingHands implements Hands {

        private final Hands hands;

        LookingHands(Hands hands) {
            this.hands = hands;
        }

        @Override
        public void take(Step step) {
            windows.awaitPulses(PULSES_TO_SEE);
            steps++;
            if (steps <= STEPS_TO_KEEP) {
                picture("before-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            hands.take(step);
        }
    }
}
