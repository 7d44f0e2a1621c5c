/** Cameras: USB, a folder of pictures and MJPEG streams, all through webcam-capture, whose static world nobody else sees. */
@NullMarked
package org.gradphoto.kiosk.adapter.webcam;

import org.jspecify.annotations.NullMarked;
