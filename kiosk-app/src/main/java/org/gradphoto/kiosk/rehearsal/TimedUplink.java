package org.gradphoto.kiosk.rehearsal;

import java.util.List;
import org.gradphoto.kiosk.identity.CollectionCode;
import org.gradphoto.kiosk.sync.OutboxEntry;
import org.gradphoto.kiosk.sync.ReviewAnswer;
import org.gradphoto.kiosk.sync.Uplink;
import org.gradphoto.kiosk.sync.UplinkRefused;
import org.gradphoto.kiosk.sync.UplinkUnavailable;

/** The real uplink with a stopwatch. */
final class TimedUplink implements Uplink {

    private final Uplink real;
    private final StepTimes times;

    TimedUplink(Uplink real, StepTimes times) {
        this.real = real;
        this.times = times;
    }

    @Override
    public String deliver(OutboxEntry entry, CollectionCode code, byte[] jpeg) throws UplinkUnavailable, UplinkRefused {
        long start = System.nanoTime();
        String answered = real.deliver(entry, code, jpeg);
        times.add(DayStep.UPLOAD, System.nanoTime() - start);
        return answered;
    }

    @Override
    public List<ReviewAnswer> answersAfter(long cursor) throws UplinkUnavailable {
        return real.answersAfter(cursor);
    }
}
