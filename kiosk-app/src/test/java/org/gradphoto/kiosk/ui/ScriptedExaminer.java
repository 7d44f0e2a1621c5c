package org.gradphoto.kiosk.ui;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.photo.StandardPhoto;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Verdict;
import org.gradphoto.kiosk.session.Burst;
import org.gradphoto.kiosk.session.Examiner;
import org.gradphoto.kiosk.session.Shot;

/** Says of each shot what the test wants. */
public final class ScriptedExaminer implements Examiner {

    private static final byte[] JPEG = jpeg();

    private volatile List<Finding> findings = List.of(finding("single-face", Outcome.PASSED));
    private volatile PhotoMaking making = made();
    private volatile Optional<RuntimeException> fault = Optional.empty();

    @Override
    public Shot examine(Burst burst) {
        Frame frame = burst.kept();
        fault.ifPresent(unforeseen -> {
            throw unforeseen;
        });
        return new Shot(frame, facts(frame), new Verdict(findings, Map.of()), making, new Shot.Times(0, 0));
    }

    public void find(String rule, Outcome outcome) {
        List<Finding> now = new ArrayList<>(findings);
        now.add(finding(rule, outcome));
        findings = List.copyOf(now);
    }

    public void makeNoPhoto(PhotoProblem.Code why) {
        making = new PhotoMaking.NotMade(List.of(PhotoProblem.of(why)));
    }

    public void fail(RuntimeException unforeseen) {
        fault = Optional.of(unforeseen);
    }

    public static Finding finding(String rule, Outcome outcome) {
        if (outcome == Outcome.CANNOT_JUDGE) {
            return Finding.cannotJudge(rule, Fact.Why.NOT_MEASURED);
        }
        return new Finding(
                rule, outcome, OptionalDouble.empty(), "", OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }

    private static PortraitFacts facts(Frame frame) {
        return new PortraitFacts(frame.picture().bounds(), List.of(), Optional.empty(), Map.of());
    }

    private static PhotoMaking made() {
        return new PhotoMaking.Made(
                new StandardPhoto(JPEG, 90),
                Profiles.facts(JPEG.length, Optional.empty()),
                Profiles.placement(),
                List.of());
    }

    private static byte[] jpeg() {
        BufferedImage image = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(100, 197, 255));
        brush.fillRect(0, 0, 480, 640);
        brush.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
