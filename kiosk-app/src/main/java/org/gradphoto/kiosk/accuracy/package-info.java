/** How well the shooting rules do on labelled pictures: true classes, counts, rates with their intervals. Measures pictures through a port. */
@NullMarked
package org.gradphoto.kiosk.accuracy;

import org.jspecify.annotations.NullMarked;
