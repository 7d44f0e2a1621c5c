/** What a session was like, in numbers: added up from the log alone. */
@NullMarked
package org.gradphoto.kiosk.statistics;

import org.jspecify.annotations.NullMarked;
