/** What a student's phone sees: the way in through the rotating QR, the page of a ticket and its live state, served by Javalin on the station's network. */
@NullMarked
package org.gradphoto.kiosk.web;

import org.jspecify.annotations.NullMarked;
