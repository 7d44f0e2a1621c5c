/** Tickets that change their station: what one station tells another, signed with the key the site shares, and safe to be said twice. */
@NullMarked
package org.gradphoto.kiosk.handover;

import org.jspecify.annotations.NullMarked;
