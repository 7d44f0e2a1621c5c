/** Pictures and where they come from: the camera port, the loop that reads it, and the one-slot mailbox the newest frame lies in. */
@NullMarked
package org.gradphoto.kiosk.capture;

import org.jspecify.annotations.NullMarked;
