/** From the rotating QR to a number: the code that changes every ten seconds, the claim it is exchanged for, and the desk for those without a phone. */
@NullMarked
package org.gradphoto.kiosk.checkin;

import org.jspecify.annotations.NullMarked;
