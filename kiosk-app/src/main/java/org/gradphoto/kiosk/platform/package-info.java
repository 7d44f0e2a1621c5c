/** The reference platform: takes photos by their SHA-256, lets a person review them, and answers; it knows nothing of the station but its contract. */
@NullMarked
package org.gradphoto.kiosk.platform;

import org.jspecify.annotations.NullMarked;
