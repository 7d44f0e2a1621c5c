/** QR codes by ZXing: draws the queue's code for the board and reads codes out of pictures. */
@NullMarked
package org.gradphoto.kiosk.adapter.qr;

import org.jspecify.annotations.NullMarked;
