/** The photographer's window, cut by region: for each a view that binds and a model that holds state and has no controls. */
@NullMarked
package org.gradphoto.kiosk.ui.station;

import org.jspecify.annotations.NullMarked;
