/** Hats, caps, scarves and bands drawn over real heads, to learn from: labelled pictures hold too few of them. */
@NullMarked
package org.gradphoto.kiosk.adapter.opencv.headwear;

import org.jspecify.annotations.NullMarked;
