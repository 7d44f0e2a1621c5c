/** Who the student is, as far as the station may know: an opaque collection code (采集码), sealed and matched by keyed hash. */
@NullMarked
package org.gradphoto.kiosk.identity;

import org.jspecify.annotations.NullMarked;
