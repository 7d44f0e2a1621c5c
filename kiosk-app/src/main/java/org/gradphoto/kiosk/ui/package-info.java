/** What both windows stand on: the door to the FX thread, errands off it, texts, type, messages and what the roof hands in. */
@NullMarked
package org.gradphoto.kiosk.ui;

import org.jspecify.annotations.NullMarked;
