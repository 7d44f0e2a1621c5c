package org.gradphoto.kiosk.matting;

/** Solves the normal equations of least squares by Cholesky's factors. */
final class NormalEquations {

    /** Keeps equations solvable that too few samples left open. */
    private static final double RIDGE = 1e-9;

    private NormalEquations() {}

    /** The solution of {@code n} equations; the upper triangle is enough, the right side stands in column {@code n}. */
    static double[] solve(double[][] normal) {
        int n = normal.length;
        double[][] low = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = normal[j][i] + (i == j ? RIDGE : 0);
                for (int k = 0; k < j; k++) {
                    sum -= low[i][k] * low[j][k];
                }
                low[i][j] = i == j ? Math.sqrt(Math.max(RIDGE, sum)) : sum / low[j][j];
            }
        }
        return substitute(low, normal);
    }

    private static double[] substitute(double[][] low, double[][] normal) {
        int n = low.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = normal[i][n];
            for (int k = 0; k < i; k++) {
                sum -= low[i][k] * x[k];
            }
            x[i] = sum / low[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) {
                sum -= low[k][i] * x[k];
            }
            x[i] = sum / low[i][i];
        }
        return x;
    }
}
