/** The waiting line: tickets, their numbers and states, and the append-only log of all that happened to them. */
@NullMarked
package org.gradphoto.kiosk.queue;

import org.jspecify.annotations.NullMarked;
