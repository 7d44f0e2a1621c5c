package org.gradphoto.kiosk.adapter.qr.trial;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.adapter.qr.QrReader;
import org.gradphoto.kiosk.adapter.qr.ZxingQrCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code qr-accuracy}: how many badly photographed codes are read, and how many ZXing alone reads. */
@Command(
        name = "qr-accuracy",
        resourceBundle = "org.gradphoto.kiosk.adapter.qr.trial.Words",
        description = "${bundle:description}",
        mixinStandardHelpOptions = true)
public final class QrAccuracyCommand implements Callable<Integer> {

    private static final double BOARD_METRES = 2;
    private static final double BOARD_DEGREES = 30;
    private static final int BOARD_PICTURES = 20;
    /** Version 5, whose modules are the smallest the board shows. */
    private static final String BOARD_ADDRESS = "http://photo-station-12.campus.example.edu.cn:8080/q/aB3_-xYz01KlMn";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--each", paramLabel = "N", defaultValue = "50", descriptionKey = "each")
    private int each;

    @Option(names = "--unread", paramLabel = "DIR", descriptionKey = "unread")
    private Optional<Path> unread = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var report = new TrialReport();
        for (Damage damage : Damage.values()) {
            for (int seed = 1; seed <= each; seed++) {
                tryOne(TrialPicture.of(damage, seed), report);
            }
            spec.commandLine().getOut().println(report.line(damage));
            spec.commandLine().getOut().flush();
        }
        spec.commandLine().getOut().println(report.sum());
        boolean board =
                board(BOARD_METRES, 0) & board(BOARD_METRES, BOARD_DEGREES) & board(BOARD_METRES, -BOARD_DEGREES);
        return report.isGood() && board ? 0 : 1;
    }

    private void tryOne(TrialPicture trial, TrialReport report) throws IOException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long work = clock.getCurrentThreadCpuTime();
        Optional<String> read = new QrReader().read(trial.picture());
        double cpuMillis = (clock.getCurrentThreadCpuTime() - work) / 1e6;
        double millis = (System.nanoTime() - start) / 1e6;
        boolean right = read.equals(Optional.of(trial.text()));
        report.add(trial.damage(), right, millis, cpuMillis, plain(trial).equals(Optional.of(trial.text())));
        if (!right && unread.isPresent()) {
            Files.createDirectories(unread.get());
            String name = trial.damage() + "-" + trial.seed() + ".png";
            ImageIO.write(trial.picture(), "png", unread.get().resolve(name).toFile());
        }
    }

    /** The rotating QR of the board, in its longest form, from the line; all must be read. */
    private boolean board(double metres, double degrees) {
        boolean[][] modules = new ZxingQrCode().modules(BOARD_ADDRESS);
        long read = LongStream.rangeClosed(1, BOARD_PICTURES)
                .mapToObj(seed -> BoardPhoto.taken(modules, BoardQr.MODULE_PIXELS, metres, degrees, seed))
                .filter(seen -> new QrReader().read(seen).equals(Optional.of(BOARD_ADDRESS)))
                .count();
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "board, 24 inch, %.0f m, %4.0f degrees: %d of %d%n",
                        metres,
                        degrees,
                        read,
                        BOARD_PICTURES);
        return read == BOARD_PICTURES;
    }

    /** ZXing as its documentation shows it. */
    private static Optional<String> plain(TrialPicture trial) {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(trial.picture())));
            return Optional.of(new QRCodeReader().decode(bitmap).getText());
        } catch (ReaderException unreadable) {
            return Optional.empty();
        }
    }
}
