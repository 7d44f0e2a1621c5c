/** The photographer's station: the roof of the house, where the parts are wired and started. */
@NullMarked
package org.gradphoto.kiosk;

import org.jspecify.annotations.NullMarked;
