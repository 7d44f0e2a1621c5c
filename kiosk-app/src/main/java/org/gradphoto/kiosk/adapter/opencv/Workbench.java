package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Path;

/** What one reader works with and uses again for each picture: the person's models, and the memory that the parts of a {@link Look} lie in. */
final class Workbench {

    private final PersonMask person;
    private final HeadMap.Maker maps;
    private final Tray bust;
    private final Tray bustLab;
    private final Tray headSource;
    private final Tray head;
    private final Tray headLab;
    private final Tray face;
    private final Tray faceGrey;

    Workbench(Path models, MatScope lasting) {
        person = new PersonMask(models, lasting);
        maps = new HeadMap.Maker(models, lasting);
        bust = new Tray(lasting);
        bustLab = new Tray(lasting);
        headSource = new Tray(lasting);
        head = new Tray(lasting);
        headLab = new Tray(lasting);
        face = new Tray(lasting);
        faceGrey = new Tray(lasting);
    }

    PersonMask person() {
        return person;
    }

    HeadMap.Maker maps() {
        return maps;
    }

    /** For the shrunk part that becomes the photo. */
    Tray bust() {
        return bust;
    }

    Tray bustLab() {
        return bustLab;
    }

    /** For the surroundings of the head, shrunk. */
    Tray headSource() {
        return headSource;
    }

    /** For the level head. */
    Tray head() {
        return head;
    }

    Tray headLab() {
        return headLab;
    }

    /** For the face in grey, as large as in the picture. */
    Tray face() {
        return face;
    }

    /** For the face in grey, brought to one size. */
    Tray faceGrey() {
        return faceGrey;
    }
}
