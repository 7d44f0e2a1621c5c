/** The commands of the kiosk without windows, one small class each. They get what they need by constructor and know no technology. */
@NullMarked
package org.gradphoto.kiosk.cli;

import org.jspecify.annotations.NullMarked;
