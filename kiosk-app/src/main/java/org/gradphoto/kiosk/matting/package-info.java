/** Chroma keying by known backdrop: clean plate, trimap, alpha, spill and recomposition, in linear light. Numbers only; who shows the person's outline is a port. */
@NullMarked
package org.gradphoto.kiosk.matting;

import org.jspecify.annotations.NullMarked;
