/** News from the core to whoever listens: a screen, a phone, a log. Knows nothing of who that is. */
@NullMarked
package org.gradphoto.kiosk.news;

import org.jspecify.annotations.NullMarked;
