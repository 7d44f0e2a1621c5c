package org.gradphoto.kiosk;

import java.io.IOException;
import org.gradphoto.kiosk.adapter.voice.Chime;
import org.gradphoto.kiosk.adapter.voice.Loudspeaker;
import org.gradphoto.kiosk.queue.CallSignal;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What makes a call heard: the chime, or nothing when the site wants none or the machine has no sound. */
record Bell(Home home, KioskSettings settings) {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    CallSignal signal(CloseInReverse closing) {
        if (!settings.screen().chime()) {
            return number -> {};
        }
        var thread = NamedThreads.single("voice");
        closing.add(thread::shutdownNow);
        try {
            return new Chime(home.chime(), new Loudspeaker(), thread);
        } catch (IOException unplayable) {
            LOG.warn("calls are silent", unplayable);
            return number -> {};
        }
    }
}
