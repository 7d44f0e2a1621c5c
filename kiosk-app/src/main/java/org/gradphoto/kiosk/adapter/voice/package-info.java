/** What is heard in the room: a chime at each call, and silence without a fault on a machine that has no sound. */
@NullMarked
package org.gradphoto.kiosk.adapter.voice;

import org.jspecify.annotations.NullMarked;
