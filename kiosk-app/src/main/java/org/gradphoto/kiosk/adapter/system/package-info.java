/** The machine the kiosk runs on: its secret key, its one running instance, its addresses, and whether it is fit for a day's work. */
@NullMarked
package org.gradphoto.kiosk.adapter.system;

import org.jspecify.annotations.NullMarked;
