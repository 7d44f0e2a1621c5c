/** A crowd of phones on one kiosk, on this machine only: how quickly a call reaches all of them, and what they cost. */
@NullMarked
package org.gradphoto.kiosk.rehearsal.crowd;

import org.jspecify.annotations.NullMarked;
