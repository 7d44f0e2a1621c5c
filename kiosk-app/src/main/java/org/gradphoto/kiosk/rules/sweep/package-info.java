/** Shows people in clothes of every colour, and grey clothes in light of every colour, to the rule about blue and counts what it decides. */
@NullMarked
package org.gradphoto.kiosk.rules.sweep;

import org.jspecify.annotations.NullMarked;
