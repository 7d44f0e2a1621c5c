/** Seeing: OpenCV with three small networks measures portraits, renders standard photos and decodes files. No native matrix leaves this package. */
@NullMarked
package org.gradphoto.kiosk.adapter.opencv;

import org.jspecify.annotations.NullMarked;
