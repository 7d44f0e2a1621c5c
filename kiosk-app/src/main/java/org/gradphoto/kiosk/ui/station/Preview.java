package org.gradphoto.kiosk.ui.station;

/**
 * A frame ready to be shown. The pixels are lent: they go back to the {@link PreviewLoop} after they were drawn.
 *
 * @param source size of the camera's picture
 * @param shown size it was brought to
 * @param argb pixels of the form 0xAARRGGBB; the array may be longer than the size needs
 */
record Preview(Size source, Size shown, int[] argb) {}
