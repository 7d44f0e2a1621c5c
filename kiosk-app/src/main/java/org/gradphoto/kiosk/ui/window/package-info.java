/** The two windows together: opened, put onto their monitors, and closed. */
@NullMarked
package org.gradphoto.kiosk.ui.window;

import org.jspecify.annotations.NullMarked;
