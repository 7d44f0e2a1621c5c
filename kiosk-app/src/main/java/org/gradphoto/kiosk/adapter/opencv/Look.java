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
    private final Once<Bust> bust;
    private final Once<HeadGeometry> head;
    private final Once<HeadPatch> patch;
    private final Once<Optional<FaceCrop>> face;
    private final Once<Lab> skin;
    private final Once<Optional<Backdrop>> backdrop;
    private final Once<Garment> garment;

    Look(Mat full, Mesh mesh, Workbench bench) {
        this.picture = new Region(0, 0, full.cols(), full.rows());
        this.mesh = mesh;
        bust = new Once<>(() -> Bust.cut(full, mesh, bench));
        head = new Once<>(() -> HeadOutline.of(mesh, bust()));
        patch = new Once<>(() -> HeadPatch.cut(full, mesh, bench));
        face = new Once<>(() -> FaceCrop.cut(full, mesh, bench));
        skin = new Once<>(() -> patch().skin(mesh));
        backdrop = new Once<>(() -> Backdrop.of(bust()));
        garment = new Once<>(() -> Garment.of(this));
    }

    private Look(Look like, Bust other) {
        picture = like.picture;
        mesh = like.mesh;
        patch = like.patch;
        face = like.face;
        skin = like.skin;
        bust = new Once<>(() -> other);
        head = new Once<>(() -> HeadOutline.of(mesh, other));
        backdrop = new Once<>(() -> Backdrop.of(other));
        garment = new Once<>(() -> Garment.of(this));
    }

    /** The same look at the same head on another bust. */
    Look with(Bust other) {
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

    /** What of the bust is a garment. As dear as {@link #bust()}. */
    Garment garment() {
        return garment.get();
    }
}
