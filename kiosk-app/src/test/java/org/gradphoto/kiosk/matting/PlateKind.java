package org.gradphoto.kiosk.matting;

import java.util.Random;

/** The faults of real backdrops, as a factor of light at each place. */
enum PlateKind {
    EVEN {
        @Override
        void light(float[] factor, float[] alpha, Random random) {}
    },
    VIGNETTE {
        @Override
        void light(float[] factor, float[] alpha, Random random) {
            double strength = 0.15 + 0.2 * random.nextDouble();
            double cx = 0.4 + 0.2 * random.nextDouble();
            each(factor, (x, y) -> 1 - strength * (Math.pow(x - cx, 2) + Math.pow(y - 0.4, 2)) * 2);
        }
    },
    ONE_LAMP {
        @Override
        void light(float[] factor, float[] alpha, Random random) {
            double across = (random.nextBoolean() ? 1 : -1) * (0.25 + 0.3 * random.nextDouble());
            each(factor, (x, y) -> 1 + across * (x - 0.5) - 0.15 * y);
        }
    },
    SHADOW {
        @Override
        void light(float[] factor, float[] alpha, Random random) {
            float[] soft = alpha;
            for (int pass = 0; pass < 3; pass++) {
                soft = Windows.mean(soft, Cutout.WIDTH, Cutout.HEIGHT, 12);
            }
            int dx = (random.nextBoolean() ? 1 : -1) * (15 + random.nextInt(20));
            int dy = 10 + random.nextInt(20);
            float strength = 0.25f + 0.25f * random.nextFloat();
            for (int i = 0; i < factor.length; i++) {
                int x = Math.max(0, Math.min(Cutout.WIDTH - 1, i % Cutout.WIDTH - dx));
                int y = Math.max(0, Math.min(Cutout.HEIGHT - 1, i / Cutout.WIDTH - dy));
                factor[i] *= 1 - strength * soft[y * Cutout.WIDTH + x];
            }
        }
    },
    CREASED {
        @Override
        void light(float[] factor, float[] alpha, Random random) {
            for (int crease = 0; crease < 5; crease++) {
                double angle = Math.PI / 2 + random.nextGaussian() * 0.4;
                double at = random.nextDouble();
                double wide = 4 + 8 * random.nextDouble();
                double deep = 0.04 + 0.08 * random.nextDouble();
                each(factor, (x, y) -> {
                    double d = ((x - at) * Math.sin(angle) * Cutout.WIDTH + (y - 0.5) * Math.cos(angle) * Cutout.HEIGHT)
                            / wide;
                    return 1 - deep * d * Math.exp(0.5 - d * d / 2);
                });
            }
        }
    },
    NOISY {
        @Override
        void light(float[] factor, float[] alpha, Random random) {
            VIGNETTE.light(factor, alpha, random);
        }
    };

    /** Fills in how much light of the lamps each place of the backdrop gets. */
    abstract void light(float[] factor, float[] alpha, Random random);

    /** Noise of the camera, levels. */
    double noise() {
        return this == NOISY ? 5 : 1.5;
    }

    private interface Factor {
        double at(double x, double y);
    }

    private static void each(float[] factor, Factor at) {
        for (int i = 0; i < factor.length; i++) {
            double x = i % Cutout.WIDTH / (double) Cutout.WIDTH;
            double y = i / Cutout.WIDTH / (double) Cutout.HEIGHT;
            factor[i] *= (float) at.at(x, y);
        }
    }
}
