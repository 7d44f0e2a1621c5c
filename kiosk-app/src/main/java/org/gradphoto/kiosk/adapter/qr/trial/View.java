package org.gradphoto.kiosk.adapter.qr.trial;

/**
 * How a camera sees the plane a code lies in: from a pixel to the place in the plane, measured in modules from the code's middle. A pinhole without distortion.
 *
 * @param width of the camera's picture, pixels
 * @param height of the camera's picture, pixels
 */
record View(int width, int height, double[][] pixelToPlane) {

    /**
     * A camera straight before the code or aside.
     *
     * @param focal length in pixels
     * @param distance from the camera to the code's middle, in modules
     * @param turn of the code in the picture, degrees
     * @param tilt of the plane against the camera, degrees
     * @param axis about which it is tilted: 0 is upright, as when one stands aside; degrees
     */
    static View of(int width, int height, double focal, double distance, double turn, double tilt, double axis) {
        double[][] rotation = times(times(aboutZ(axis), aboutY(tilt)), aboutZ(turn - axis));
        double[][] planeToPixel = new double[3][3];
        for (int column = 0; column < 2; column++) {
            double depth = rotation[2][column];
            planeToPixel[0][column] = focal * rotation[0][column] + width / 2.0 * depth;
            planeToPixel[1][column] = focal * rotation[1][column] + height / 2.0 * depth;
            planeToPixel[2][column] = depth;
        }
        planeToPixel[0][2] = width / 2.0 * distance;
        planeToPixel[1][2] = height / 2.0 * distance;
        planeToPixel[2][2] = distance;
        return new View(width, height, inverse(planeToPixel));
    }

    /** Where the ray through a pixel meets the plane: right and down from the code's middle, in modules. */
    double[] plane(double x, double y) {
        double[][] m = pixelToPlane;
        double scale = m[2][0] * x + m[2][1] * y + m[2][2];
        return new double[] {
            (m[0][0] * x + m[0][1] * y + m[0][2]) / scale, (m[1][0] * x + m[1][1] * y + m[1][2]) / scale
        };
    }

    private static double[][] aboutZ(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        return new double[][] {{cosine, -sine, 0}, {sine, cosine, 0}, {0, 0, 1}};
    }

    private static double[][] aboutY(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        return new double[][] {{cosine, 0, sine}, {0, 1, 0}, {-sine, 0, cosine}};
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[3][3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int k = 0; k < 3; k++) {
                    product[row][column] += a[row][k] * b[k][column];
                }
            }
        }
        return product;
    }

    private static double[][] inverse(double[][] m) {
        double[][] inverse = new double[3][3];
        double determinant = 0;
        for (int column = 0; column < 3; column++) {
            determinant += m[0][column] * cofactor(m, 0, column);
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                inverse[column][row] = cofactor(m, row, column) / determinant;
            }
        }
        return inverse;
    }

    private static double cofactor(double[][] m, int row, int column) {
        int a = (row + 1) % 3;
        int b = (row + 2) % 3;
        int c = (column + 1) % 3;
        int d = (column + 2) % 3;
        return m[a][c] * m[b][d] - m[a][d] * m[b][c];
    }
}
