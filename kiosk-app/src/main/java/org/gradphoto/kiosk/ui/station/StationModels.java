package org.gradphoto.kiosk.ui.station;

import java.util.concurrent.Executor;
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
        LiveModel live) {

    static StationModels of(StationParts parts, Texts texts, Executor screen, Listening listening) {
        Notices notices = new Notices();
        Errands errands = new Errands(parts.chair().steps(), screen, new Sentences(texts), notices);
        var queue = parts.settings().queue();
        var ticketDesk = parts.chair().desk();
        ChairModel chair = new ChairModel(parts.chair().session(), queue.suggestNoShowAfter(), listening);
        StatusModel status = new StatusModel(parts, listening, screen);
        LiveModel live = new LiveModel(parts, chair, status, texts, listening);
        StationSteps steps = new StationSteps(parts.chair(), queue.requeueBehind(), errands, notices);
        if (parts.settings().guidance().autoShot()) {
            var unused = new AutoShutter(chair, parts.sight().verdicts(), steps, listening);
        }
        return new StationModels(
                notices,
                steps,
                chair,
                new RulesModel(chair, parts.sight().verdicts(), new AdviceGiver(texts), live, listening),
                new ShotModel(chair, parts.settings().guidance().checklist(), texts),
                new LineModel(ticketDesk, listening),
                new StripModel(ticketDesk, listening),
                new DeskModel(parts.chair().checkIn(), errands, notices, texts),
                status,
                live);
    }
}
