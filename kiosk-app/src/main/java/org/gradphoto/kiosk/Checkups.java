package org.gradphoto.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.gradphoto.kiosk.adapter.config.SettingsCheckup;
import org.gradphoto.kiosk.adapter.sqlite.DatabaseCheckup;
import org.gradphoto.kiosk.adapter.system.DiskCheckup;
import org.gradphoto.kiosk.adapter.system.DisplayCheckup;
import org.gradphoto.kiosk.adapter.system.FontCheckup;
import org.gradphoto.kiosk.adapter.system.JavaCheckup;
import org.gradphoto.kiosk.adapter.system.LanCheckup;
import org.gradphoto.kiosk.adapter.system.SoundCheckup;
import org.gradphoto.kiosk.adapter.voice.ClipCheckup;
import org.gradphoto.kiosk.adapter.voice.SoundCard;
import org.gradphoto.kiosk.adapter.webcam.CameraCheckup;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.VoiceSettings;

/** Everything the doctor looks at, the machine first and the site's own parts after it. */
record Checkups(Parts parts) {

    List<Checkup> all() {
        List<Checkup> checkups = new ArrayList<>(List.of(
                new JavaCheckup(),
                new DisplayCheckup(),
                new FontCheckup(parts.home().fonts().resolve("NotoSansSC-Regular.ttf")),
                new SoundCheckup(new SoundCard()::available),
                new LanCheckup()));
        Checkup readable = new SettingsCheckup(parts.home().settings());
        checkups.add(readable);
        if (readable.examine().level() == Diagnosis.Level.OK) {
            checkups.addAll(ofSite(parts.settings()));
        }
        return checkups;
    }

    private List<Checkup> ofSite(KioskSettings settings) {
        List<Checkup> checkups = new ArrayList<>(ofMachine(settings));
        if (settings.voice().voices().contains(VoiceSettings.Kind.CLIPS)) {
            settings.voice().clips().map(ClipCheckup::new).ifPresent(checkups::add);
        }
        return checkups;
    }

    private List<Checkup> ofMachine(KioskSettings settings) {
        return List.of(
                new DiskCheckup(settings.data()),
                new DatabaseCheckup(settings.data().resolve("station.db")),
                new CameraCheckup(
                        settings.camera().camera(),
                        parts.camera(settings, settings.camera().camera()),
                        parts.pictureFiles()));
    }
}
