package org.gradphoto.kiosk.matting;

/**
 * One pixel that may show person and backdrop together: how much of it is the person, and in which colour.
 *
 * <p>Its light is {@code alpha F + (1 - alpha) B} with F spread around the person's colours nearby and B the plate; for each alpha the light is then
 * spread around a known mean with a known covariance (Chuang, Curless, Salesin, Szeliski: A Bayesian Approach to Digital Matting, 2001, here with the
 * backdrop known). The posterior mean over a grid of alphas errs least in the square. One object looks at many pixels in turn and serves one thread.
 */
final class MixedPixel {

    /** The alphas asked: 0, 1/32, ..., 1. */
    private static final int STEPS = 32;
    /** Shading along the person's own colour, as a share, and colours not seen nearby, in light. */
    private static final double SHADING = 0.15;

    private static final double UNSEEN = 0.03;
    /** Levels of error beside an edge beyond the noise of the plate: of all channels, and of colour alone (chroma has half the resolution). */
    private static final double AT_EDGES = 2.5;

    private static final double CHROMA_AT_EDGES = 8;
    /** The colour of a mixed pixel is trusted less than that: what bleeds into it from the backdrop is the spill that an eye sees as a rim. */
    private static final double SPILL = 30;
    /** Share of the unknown places that are neither wholly person nor wholly backdrop. */
    private static final double MIXED = 0.1;

    private final Srgb srgb;
    private final double[] noise;
    private final double[] here = new double[3];
    private final double[] back = new double[3];
    private final double[] front = new double[9];
    private final double[] slope = new double[3];
    private final double[] frontSpread = new double[6];
    private final Covariance spread = new Covariance();

    /**
     * Pixels of one photo.
     *
     * @param noise of the plate, levels, red green blue
     */
    MixedPixel(Srgb srgb, double[] noise) {
        this.srgb = srgb;
        this.noise = noise;
    }

    /** Turns to a pixel. */
    void look(Light light, Light plate, NearColours near, int place) {
        near.near(place % light.width(), place / light.width(), front);
        read(light, place, here);
        read(plate, place, back);
        for (int c = 0; c < 3; c++) {
            for (int d = c; d < 3; d++) {
                int at = Covariance.at(c, d);
                double unseen = c == d ? UNSEEN * UNSEEN : 0;
                frontSpread[at] = front[3 + at] + SHADING * SHADING * front[c] * front[d] + unseen;
            }
        }
    }

    private static void read(Light light, int place, double[] colour) {
        colour[0] = light.red()[place];
        colour[1] = light.green()[place];
        colour[2] = light.blue()[place];
    }

    /**
     * Posterior mean of alpha.
     *
     * @param likely how likely the place shows the person by its outline
     */
    double alpha(double likely) {
        double total = 0;
        double first = 0;
        for (int step = 0; step <= STEPS; step++) {
            expect(step / (double) STEPS, CHROMA_AT_EDGES);
            double weight = spread.student() * prior(step, likely);
            total += weight;
            first += weight * step;
        }
        return first / total / STEPS;
    }

    /** Most places are wholly person or wholly backdrop; which, the outline knows roughly. */
    private static double prior(int step, double likely) {
        double person = Math.max(0.1, Math.min(0.9, likely));
        if (step == 0) {
            return (1 - MIXED) * (1 - person);
        }
        return step == STEPS ? (1 - MIXED) * person : MIXED / (STEPS - 1);
    }

    /**
     * The person's light in the pixel at this alpha: what the pixel itself says as far as it can be trusted, else the colours nearby. This takes the
     * backdrop's spill out of hair and skin.
     */
    void person(double alpha, double[] light) {
        expect(alpha, SPILL);
        double[] pulled = spread.solved();
        for (int c = 0; c < 3; c++) {
            double change = 0;
            for (int d = 0; d < 3; d++) {
                change += frontSpread[Covariance.at(Math.min(c, d), Math.max(c, d))] * pulled[d];
            }
            light[c] = Math.max(0, Math.min(1, front[c] + alpha * change));
        }
    }

    /** The mean of the light at this alpha as offset, and its covariance. */
    private void expect(double alpha, double chroma) {
        double square = alpha * alpha;
        double[] values = spread.values();
        for (int c = 0; c < 3; c++) {
            double expected = alpha * front[c] + (1 - alpha) * back[c];
            slope[c] = srgb.lightOfOneLevel(expected);
            spread.offset()[c] = here[c] - expected;
        }
        for (int k = 0; k < values.length; k++) {
            values[k] = square * frontSpread[k];
        }
        for (int c = 0; c < 3; c++) {
            values[Covariance.at(c, c)] += slope[c] * slope[c] * (noise[c] * noise[c] + AT_EDGES * AT_EDGES);
        }
        addChroma(values, chroma * chroma);
    }

    /** Errors of Cb and Cr as they reach red, green and blue (ITU-R BT.601). */
    private void addChroma(double[] values, double square) {
        double red = 1.402 * slope[0];
        double greenOfRed = -0.714 * slope[1];
        double greenOfBlue = -0.344 * slope[1];
        double blue = 1.772 * slope[2];
        values[0] += square * red * red;
        values[1] += square * red * greenOfRed;
        values[3] += square * (greenOfRed * greenOfRed + greenOfBlue * greenOfBlue);
        values[4] += square * greenOfBlue * blue;
        values[5] += square * blue * blue;
    }

    /** How clearly person and backdrop differ here, in spreads of the person's colours and the noise; below 3 a pixel of one may be the other. */
    double contrast() {
        expect(1, CHROMA_AT_EDGES);
        for (int c = 0; c < 3; c++) {
            spread.offset()[c] = back[c] - front[c];
        }
        return Math.sqrt(spread.square());
    }
}
