package org.gradphoto.kiosk.learning;

/** A linear model of a yes or no: one weight for each feature and a bias, in logits. */
public final class LinearModel {

    private final double bias;
    private final double[] weights;

    /** A model with these numbers. */
    public LinearModel(double bias, double[] weights) {
        this.bias = bias;
        this.weights = weights.clone();
    }

    /** How many features it weighs. */
    public int features() {
        return weights.length;
    }

    /** Above 0 rather yes than no. The mean of the scores of several views is the score of their mean features. */
    public double score(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** The bias, then the weights. */
    double[] numbers() {
        double[] numbers = new double[weights.length + 1];
        numbers[0] = bias;
        System.arraycopy(weights, 0, numbers, 1, weights.length);
        return numbers;
    }
}
