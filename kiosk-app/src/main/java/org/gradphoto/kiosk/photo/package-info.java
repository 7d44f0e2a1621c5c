/** The standard photo: its profile, the geometry of its crop, and the check of the written file. */
@NullMarked
package org.gradphoto.kiosk.photo;

import org.jspecify.annotations.NullMarked;
