/** Photos as files in a folder, each written so that a power cut leaves it whole or not there. */
@NullMarked
package org.gradphoto.kiosk.adapter.disk;

import org.jspecify.annotations.NullMarked;
