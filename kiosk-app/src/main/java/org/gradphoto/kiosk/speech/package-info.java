/** What is said in the room and when: numbers in Mandarin, one announcement after the other, and which voice says them. */
@NullMarked
package org.gradphoto.kiosk.speech;

import org.jspecify.annotations.NullMarked;
