/** What was measured of a person in a picture: numbers with units, each seen or not seen with the reason. Judges nothing. */
@NullMarked
package org.gradphoto.kiosk.portrait;

import org.jspecify.annotations.NullMarked;
