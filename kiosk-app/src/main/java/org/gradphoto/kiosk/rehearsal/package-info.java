/** A collection day without people: phones that scan the QR and take numbers over HTTP, and a photographer who presses the keys. */
@NullMarked
package org.gradphoto.kiosk.rehearsal;

import org.jspecify.annotations.NullMarked;
