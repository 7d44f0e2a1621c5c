package org.gradphoto.kiosk.adapter.opencv;

import java.util.Optional;
import org.gradphoto.kiosk.capture.Region;
import org.gradphoto.kiosk.portrait.HeadGeometry;
import org.opencv.core.Mat;

/**
 * What all probes look at, computed once for a picture with one clear face.
 *
 * @param picture bounds of the picture
 * @param mesh the points of the face
 * @param head where hair, eyes, chin and cheeks are
 * @param patch the head at one size, level
 * @param bust the part that becomes the photo, with the person's mask
 * @param face the face alone; empty when it reaches over the border
 */
record Look(
        Region picture, Mesh mesh, HeadGeometry head, HeadPatch patch, Bust bust, Optional<FaceCrop> face, Lab skin) {

    static Look at(Mat full, Mesh mesh, PersonMask person) {
        Bust bust = Bust.cut(full, mesh, person);
        HeadPatch patch = HeadPatch.cut(full, mesh);
        return new Look(
                new Region(0, 0, full.cols(), full.rows()),
                mesh,
                HeadOutline.of(mesh, bust.mask()),
                patch,
                bust,
                FaceCrop.cut(full, mesh),
                patch.skin(mesh));
    }
}
