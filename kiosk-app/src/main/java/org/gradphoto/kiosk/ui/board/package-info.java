/** The board for the students who wait: the number called, the rotating QR and the rules of dress and seat. Numbers only, no names. */
@NullMarked
package org.gradphoto.kiosk.ui.board;

import org.jspecify.annotations.NullMarked;
