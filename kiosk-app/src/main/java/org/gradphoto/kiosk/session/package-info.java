/** The way of one student at the chair: called, posing, shot, judged, standardized, accepted. */
@NullMarked
package org.gradphoto.kiosk.session;

import org.jspecify.annotations.NullMarked;
