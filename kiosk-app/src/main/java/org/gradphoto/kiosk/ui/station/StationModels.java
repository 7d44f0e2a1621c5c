package org.gradphoto.kiosk.ui.station;

import java.util.concurrent.Executor;
import org.gradphoto.kiosk.settings.DeskSettings;
import org.gradphoto.kiosk.ui.Errands;
import org.gradphoto.kiosk.ui.Listening;
import org.gradphoto.kiosk.ui.Notices;
import org.gradphoto.kiosk.ui.Sentences;
import org.gradphoto.kiosk.ui.StationParts;
import org.gradphoto.kiosk.ui.Texts;

/** The models of all regions of the station window. No controls: everything the window can do can be done and asked here. */
record StationModels(
        Notices notices,
        StationSteps steps,
        ChairModel chair,
        RulesModel rules,
        ShotModel shot,
        LineModel line,
        StripModel strip,
        DeskModel desk,
        StatusModel status,
        LiveModel live,
        Choices choices,
        ScanModel scan,
        LineSteps lineSteps) {

    static StationModels of(StationParts parts, Texts texts, Executor screen, Listening listening) {
        Notices notices = new Notices();
        Errands errands = new Errands(parts.chair().steps(), screen, new Sentences(texts), notices);
        var queue = parts.settings().queue();
        var ticketDesk = parts.chair().desk();
        ChairModel chair = new ChairModel(parts.chair().session(), queue.suggestNoShowAfter(), listening);
        LineModel line = new LineModel(ticketDesk, listening);
        StatusModel status = new StatusModel(parts, listening, screen);
        LiveModel live = new LiveModel(parts, chair, status, texts, listening);
        StationSteps steps = new StationSteps(parts.chair(), queue.requeueBehind(), errands, notices, line);
        DeskModel desk = new DeskModel(parts.chair().checkIn(), errands, notices, texts);
        Choices choices = new Choices();
        boolean checked = parts.settings().desk().chairScan() != DeskSettings.ChairScan.OFF;
        ScanModel scan = new ScanModel(
                parts.counter().check(), parts.chair().checkIn(), checked, desk, choices, errands, steps, chair);
        parts.counter().heldUp().ifPresent(codes -> listening.to(codes, scan::scanned));
        if (parts.settings().guidance().autoShot()) {
            var unused = new AutoShutter(chair, parts.sight().verdicts(), steps, listening);
        }
        return new StationModels(
                notices,
                steps,
                chair,
                new RulesModel(chair, parts.sight().verdicts(), new AdviceGiver(texts), live, listening),
                new ShotModel(chair, parts.settings().guidance().checklist(), texts),
                line,
                new StripModel(ticketDesk, listening),
                desk,
                status,
                live,
                choices,
                scan,
                new LineSteps(parts, line, chair, scan, steps, choices, notices, texts));
    }
}
