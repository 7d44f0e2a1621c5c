package org.gradphoto.kiosk.photo;

import java.util.Optional;
import org.gradphoto.kiosk.portrait.HeadGeometry;

/**
 * What a written file says of itself when it is read back from its bytes.
 *
 * @param width pixels
 * @param height pixels
 * @param dpi density of the JFIF header, 0 when it has none
 * @param quality JPEG quality estimated from the quantization tables, 1 to 100
 * @param bytes size of the file
 * @param head where the head lies in the file; absent when it has no single clear face
 */
public record PhotoFacts(int width, int height, int dpi, int quality, int bytes, Optional<HeadGeometry> head) {}
