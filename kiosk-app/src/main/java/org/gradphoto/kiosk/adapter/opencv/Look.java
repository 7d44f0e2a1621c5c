package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.opencv.core.Mat;

/**
 * What all probes look at in a picture with one clear face. Each part is made when the first probe asks for it: a cheap reading never pays for the
 * person's mask. Lives until the reader sees its next picture.
 */
final class Look {

    private final Region picture;
    private final Mesh mesh;
    private final Clarity clarity;
    private final Once<Bust> bust;
    private final Once<HeadGeometry> head;
    private final Once<HeadPatch> patch;
    private final Once<Optional<FaceCrop>> face;
    private final Once<Lab> skin;
    private final Once<Optional<Backdrop>> backdrop;
    private final Once<Garment> garment;
    private final Once<HeadMap> map;

    /**
     * A look at the only face of a picture.
     *
     * @param detected certainty of the face detector, 0 to 1
     */
    Look(Mat full, double detected, Mesh mesh, Workbench bench) {
        this.picture = new Region(0, 0, full.cols(), full.rows());
        this.mesh = mesh;
        clarity = new Clarity(detected, mesh.presence(), mesh.faceWidth(), HeadPoseProbe.yaw(mesh));
        bust = new Once<>(() -> Bust.cut(full, mesh, bench));
        head = new Once<>(() -> HeadOutline.of(mesh, bust()));
        patch = new Once<>(() -> HeadPatch.cut(full, mesh, bench));
        face = new Once<>(() -> FaceCrop.cut(full, mesh, bench));
        skin = new Once<>(() -> patch().skin(mesh));
        backdrop = new Once<>(() -> Backdrop.of(bust()));
        garment = new Once<>(() -> Garment.of(this));
        map = new Once<>(() -> bench.maps().of(patch()));
    }

    private Look(Look like, HeadPatch other) {
        picture = like.picture;
        mesh = like.mesh;
        bust = like.bust;
        head = like.head;
        face = like.face;
        backdrop = like.backdrop;
        garment = like.garment;
        clarity = like.clarity;
        patch = new Once<>(() -> other);
        skin = new Once<>(() -> other.skin(mesh));
        map = like.map;
    }

    private Look(Look like, Bust other) {
        picture = like.picture;
        mesh = like.mesh;
        clarity = like.clarity;
        patch = like.patch;
        face = like.face;
        skin = like.skin;
        map = like.map;
        bust = new Once<>(() -> other);
        head = new Once<>(() -> HeadOutline.of(mesh, other));
        backdrop = new Once<>(() -> Backdrop.of(other));
        garment = new Once<>(() -> Garment.of(this));
    }

    /** The same look at the same head on another bust. */
    Look with(Bust other) {
        return new Look(this, other);
    }

    /** The same look with another head patch: its pixels and its skin; the map stays that of the first. */
    Look with(HeadPatch other) {
        return new Look(this, other);
    }

    /** Bounds of the picture. */
    Region picture() {
        return picture;
    }

    /** The points of the face. Cheap. */
    Mesh mesh() {
        return mesh;
    }

    /** How clearly the face is seen. Cheap. */
    Clarity clarity() {
        return clarity;
    }

    /** The face alone; empty when it reaches over the border. Cheap. */
    Optional<FaceCrop> face() {
        return face.get();
    }

    /** The head at one size, level. Cheap, a few milliseconds. */
    HeadPatch patch() {
        return patch.get();
    }

    /** Colour of the skin at the cheeks. As dear as {@link #patch()}. */
    Lab skin() {
        return skin.get();
    }

    /** The part that becomes the photo, with the person's mask. Dear: it runs a network of its own. */
    Bust bust() {
        return bust.get();
    }

    /** Where hair, eyes, chin and cheeks are. As dear as {@link #bust()}, which knows the hair. */
    HeadGeometry head() {
        return head.get();
    }

    /** The backdrop beside the person; empty when hardly anything of it is seen. As dear as {@link #bust()}. */
    Optional<Backdrop> backdrop() {
        return backdrop.get();
    }

    /** What the person's model makes of the head. Dear: it runs a network of its own. */
    HeadMap map() {
        return map.get();
    }

    /** What of the bust is a garment. As dear as {@link #bust()}. */
    Garment garment() {
        return garment.get();
    }
}
