package org.gradphoto.kiosk.web;

/**
 * A QR code as a path of SVG, one unit a module.
 *
 * @param viewBox the code with its white border
 * @param path the dark modules, run by run
 */
record QrPath(String viewBox, String path) {

    /** Width of the white border in modules: ISO/IEC 18004. */
    private static final int QUIET_ZONE = 4;

    /** Draws the modules, {@code [row][column]}, true is dark. */
    static QrPath of(boolean[][] modules) {
        int across = modules.length + 2 * QUIET_ZONE;
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < modules.length; row++) {
            draw(modules[row], row + QUIET_ZONE, path);
        }
        return new QrPath("0 0 " + across + " " + across, path.toString());
    }

    private static void draw(boolean[] row, int y, StringBuilder path) {
        int start = 0;
        while (start < row.length) {
            int end = start;
            while (end < row.length && row[end]) {
                end++;
            }
            if (end > start) {
                path.append('M')
                        .append(start + QUIET_ZONE)
                        .append(' ')
                        .append(y)
                        .append('h')
                        .append(end - start);
                path.append("v1h").append(start - end).append('z');
            }
            start = end + 1;
        }
    }
}
