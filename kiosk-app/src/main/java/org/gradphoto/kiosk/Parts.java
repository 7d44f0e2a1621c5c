package org.gradphoto.kiosk;

import java.nio.file.Path;
import java.util.Optional;
import org.gradphoto.kiosk.accuracy.HeldOutReader;
import org.gradphoto.kiosk.adapter.config.KioskSettingsFile;
import org.gradphoto.kiosk.adapter.config.PhotoProfileFiles;
import org.gradphoto.kiosk.adapter.config.RuleFile;
import org.gradphoto.kiosk.adapter.opencv.HeldOutPortraitReader;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoMaker;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPhotoReader;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPictureFiles;
import org.gradphoto.kiosk.adapter.opencv.OpenCvPortraitReader;
import org.gradphoto.kiosk.adapter.opencv.SelfieOutline;
import org.gradphoto.kiosk.adapter.webcam.CameraSources;
import org.gradphoto.kiosk.adapter.webcam.DemoSource;
import org.gradphoto.kiosk.capture.CameraSource;
import org.gradphoto.kiosk.capture.CameraSpec;
import org.gradphoto.kiosk.capture.PictureFiles;
import org.gradphoto.kiosk.matting.ChromaKey;
import org.gradphoto.kiosk.photo.Backdrop;
import org.gradphoto.kiosk.photo.BackdropPolicy;
import org.gradphoto.kiosk.photo.PhotoProfile;
import org.gradphoto.kiosk.photo.PhotoReader;
import org.gradphoto.kiosk.photo.Standardizer;
import org.gradphoto.kiosk.portrait.PortraitReader;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.settings.KioskSettings;
import org.gradphoto.kiosk.settings.PhotoSettings;
import org.gradphoto.kiosk.settings.PlatformSettings;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.WebSettings;

/** Makes of the installation's files what every command needs: settings, profiles, rules, cameras. */
record Parts(Home home) {

    KioskSettings settings() {
        return KioskSettingsFile.read(home.settings());
    }

    /** The site's settings on data of its own, for loopback only and on any free ports, so that a rehearsal disturbs nobody. */
    KioskSettings rehearsalSettings(Path data) {
        KioskSettings site = settings();
        return new KioskSettings(
                site.station(),
                data,
                site.camera(),
                site.queue(),
                site.photo(),
                site.guidance(),
                new WebSettings(Optional.of("127.0.0.1"), 0),
                new PlatformSettings(Optional.empty(), Optional.empty(), 0),
                site.screen(),
                site.voice(),
                site.board(),
                site.desk());
    }

    Optional<PhotoProfile> profile(String name) {
        return new PhotoProfileFiles(settings().photo().profiles()).named(name);
    }

    Rulebook rulebook() {
        return Rulebook.from(RuleFile.read(settings().photo().rules()));
    }

    Darkroom darkroom(KioskSettings settings) {
        PhotoSettings photo = settings.photo();
        PhotoProfile profile = new PhotoProfileFiles(photo.profiles())
                .named(photo.profile())
                .orElseThrow(() -> noSuchProfile(settings));
        return new Darkroom(
                this, profile, Rulebook.from(RuleFile.read(profile.rules().orElse(photo.rules()))));
    }

    private SettingsFault noSuchProfile(KioskSettings settings) {
        return new SettingsFault(
                home.settings(),
                0,
                "photo.profile",
                SettingsFault.Code.OUT_OF_RANGE,
                new PhotoProfileFiles(settings.photo().profiles()).names());
    }

    /** A reader for one thread and this profile's backdrop. */
    PortraitReader reader(PhotoProfile profile) {
        return new OpenCvPortraitReader(home.models(), profile.background());
    }

    /** A reader of written photos for one thread and this profile's backdrop. */
    PhotoReader photoReader(PhotoProfile profile) {
        return new OpenCvPhotoReader(home.models(), profile.background());
    }

    /** What brings backdrops to the profile's colour, or leaves them, for one thread. */
    Backdrop backdrop(PhotoProfile profile) {
        return profile.backdrop() == BackdropPolicy.NORMALIZE
                ? new ChromaKey(new SelfieOutline(home.models()))
                : Backdrop.kept();
    }

    /** A standardizer for one thread. */
    Standardizer standardizer(PhotoProfile profile) {
        return new Standardizer(new OpenCvPhotoMaker(), photoReader(profile), backdrop(profile));
    }

    /** A reader for one thread that measures labelled pictures by models that never saw their source. */
    HeldOutReader heldOutReader(PhotoProfile profile) {
        return new HeldOutPortraitReader(home.models(), profile.background());
    }

    PictureFiles pictureFiles() {
        return new OpenCvPictureFiles();
    }

    CameraSource camera(KioskSettings settings, CameraSpec spec) {
        return sources(settings).of(spec);
    }

    /** The demo camera, which can be told to seat the next person. */
    DemoSource demoCamera(KioskSettings settings) {
        return sources(settings).demo();
    }

    /** The camera for a day without a live view: pictures of a folder follow each other without any pace. */
    CameraSource unpaced(KioskSettings settings, CameraSpec spec) {
        if (spec instanceof CameraSpec.Folder folder) {
            return sources(settings).unpaced(folder.directory());
        } else if (spec instanceof CameraSpec.Demo) {
            return sources(settings).unpaced(home.demo().resolve("stills"));
        }
        return sources(settings).of(spec);
    }

    private CameraSources sources(KioskSettings settings) {
        return new CameraSources(settings.camera(), pictureFiles(), home.demo());
    }
}
