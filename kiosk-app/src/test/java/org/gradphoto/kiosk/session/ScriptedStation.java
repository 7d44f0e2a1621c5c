package org.gradphoto.kiosk.session;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.capture.Frame;
import org.gradphoto.kiosk.capture.Picture;
import org.gradphoto.kiosk.identity.CodeFingerprint;
import org.gradphoto.kiosk.identity.SealedCode;
import org.gradphoto.kiosk.photo.PhotoMaking;
import org.gradphoto.kiosk.photo.PhotoProblem;
import org.gradphoto.kiosk.photo.PhotoShelf;
import org.gradphoto.kiosk.photo.Profiles;
import org.gradphoto.kiosk.photo.StandardPhoto;
import org.gradphoto.kiosk.portrait.PortraitFacts;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.TicketAction;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.queue.TicketEvent;
import org.gradphoto.kiosk.queue.TicketLog;
import org.gradphoto.kiosk.rules.Finding;
import org.gradphoto.kiosk.rules.HumanCheck;
import org.gradphoto.kiosk.rules.Outcome;
import org.gradphoto.kiosk.rules.Verdict;

/** A capture session whose ports are scripted: the log and the shelf are in memory, the examiner says what the test wants. */
final class ScriptedStation implements TicketLog, PhotoShelf {

    static final byte[] JPEG = {1, 2, 3};

    final List<TicketEvent> events = new ArrayList<>();
    final Map<String, byte[]> shelf = new TreeMap<>();
    final List<Finding> findings = new ArrayList<>();
    PhotoMaking making = new PhotoMaking.Made(
            new StandardPhoto(JPEG, 90),
            Profiles.facts(JPEG.length, Optional.empty()),
            Profiles.placement(),
            List.of());
    boolean cameraGone;
    boolean diskFull;

    final TicketDesk desk = new TicketDesk(this, 'A', Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    /** A session on the same log, as after a restart of the kiosk. */
    CaptureSession restarted() {
        return new CaptureSession(
                new TicketDesk(this, 'A', Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                this::shoot,
                this::examine,
                this,
                List.of());
    }

    ScriptedStation withStudents(int count) {
        for (int i = 1; i <= count; i++) {
            CodeFingerprint code = new CodeFingerprint(String.format("%064x", i));
            desk.issue(
                    new TicketAction.Issued(code, Optional.empty(), new SealedCode(""), TicketAction.Origin.DESK, "1"),
                    "photographer");
        }
        return this;
    }

    CaptureSession sessionOfDesk() {
        return sessionOfDesk(List.of());
    }

    CaptureSession sessionOfDesk(List<HumanCheck> checklist) {
        return new CaptureSession(desk, this::shoot, this::examine, this, checklist);
    }

    void find(String rule, Outcome outcome) {
        findings.add(new Finding(
                rule, outcome, OptionalDouble.empty(), "", OptionalDouble.empty(), Optional.empty(), Optional.empty()));
    }

    void makeNoPhoto(PhotoProblem.Code why) {
        making = new PhotoMaking.NotMade(List.of(PhotoProblem.of(why)));
    }

    private Burst shoot() throws CameraLost {
        if (cameraGone) {
            throw new CameraLost(CameraLost.Cause.UNPLUGGED, "test");
        }
        return Burst.of(new Frame(1, 0, Instant.EPOCH, new Picture(1, 1, new byte[3])));
    }

    private Shot examine(Burst burst) {
        Frame frame = burst.kept();
        return new Shot(
                frame,
                new PortraitFacts(frame.picture().bounds(), List.of(), Optional.empty(), Map.of()),
                new Verdict(findings, Map.of()),
                making,
                new Shot.Times(0, 0));
    }

    @Override
    public String session() {
        return "2026-06-12";
    }

    @Override
    public List<TicketEvent> replay() {
        return events;
    }

    @Override
    public void append(TicketEvent event) {
        events.add(event);
    }

    @Override
    public void put(String session, String file, byte[] jpeg) {
        if (diskFull) {
            throw new StoreUnavailable(StoreUnavailable.Cause.DISK_FULL, file);
        }
        shelf.put(session + "/" + file, jpeg);
    }

    @Override
    public byte[] get(String session, String file) {
        return Optional.ofNullable(shelf.get(session + "/" + file)).orElseThrow();
    }
}
