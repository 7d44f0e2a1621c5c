/** Prints codes and photographs them badly, by calculation, to count how many of them are read again. */
@NullMarked
package org.gradphoto.kiosk.adapter.qr.trial;

import org.jspecify.annotations.NullMarked;
