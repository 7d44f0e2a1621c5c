/** The one place where threads are made, each with the name of its work. */
@NullMarked
package org.gradphoto.kiosk.thread;

import org.jspecify.annotations.NullMarked;
