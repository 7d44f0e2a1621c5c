/** Whether the machine can do its work: one checkup for each thing that can be wrong, each with what to do about it. */
@NullMarked
package org.gradphoto.kiosk.health;

import org.jspecify.annotations.NullMarked;
