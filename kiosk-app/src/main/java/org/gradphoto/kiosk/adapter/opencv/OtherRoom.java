package org.gradphoto.kiosk.adapter.opencv;

import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** The same head as another room and another camera would show it: to learn from, because labelled pictures hold few rooms. */
enum OtherRoom {
    /** Another lamp: brighter or darker, harder or softer, from one side, of another colour. */
    LIGHT {
        @Override
        Mat seen(Mat head, Look look, Random chance, MatScope scope) {
            Mat seen = scope.mat();
            double gamma = between(chance, 0.7, 1.4);
            double gain = between(chance, 0.75, 1.25);
            double[] cast = {
                between(chance, 0.92, 1.08), between(chance, 0.92, 1.08), between(chance, 0.92, 1.08)
            };
            head.convertTo(seen, CvType.CV_32FC3, 1 / 255.0);
            Core.pow(seen, gamma, seen);
            Core.multiply(seen, new Scalar(gain * cast[0], gain * cast[1], gain * cast[2]), seen);
            Core.multiply(seen, ramp(head.size(), between(chance, -0.35, 0.35), scope), seen);
            seen.convertTo(seen, CvType.CV_8UC3, 255);
            return seen;
        }
    },
    /** Another backdrop: one of the standard's colours or any other, plain. */
    BACKDROP {
        @Override
        Mat seen(Mat head, Look look, Random chance, MatScope scope) {
            Scalar colour = STANDARD[chance.nextInt(STANDARD.length)];
            if (chance.nextInt(4) == 0) {
                colour = new Scalar(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256));
            }
            byte[] pixels = Pictures.fromMat(head).bgr().clone();
            int side = head.cols();
            for (int i = 0; i < side * side; i++) {
                Spot spot = look.patch().toPicture(new Spot(i % side + 0.5, i / side + 0.5));
                double person = look.bust().mask().at(spot.x(), spot.y());
                for (int channel = 0; channel < 3; channel++) {
                    double behind = colour.val[channel];
                    double before = pixels[3 * i + channel] & 255;
                    pixels[3 * i + channel] = (byte) Math.round(behind + person * (before - behind));
                }
            }
            Mat seen = scope.keep(new Mat(head.size(), CvType.CV_8UC3));
            seen.put(0, 0, pixels);
            return seen;
        }
    },
    /** Another camera: fewer pixels, noise, a hard JPEG. */
    CAMERA {
        @Override
        Mat seen(Mat head, Look look, Random chance, MatScope scope) {
            Mat small = scope.mat();
            double share = between(chance, 0.35, 0.9);
            Imgproc.resize(head, small, new Size(), share, share, Imgproc.INTER_AREA);
            Mat noise = scope.keep(new Mat(small.size(), CvType.CV_16SC3));
            Core.setRNGSeed(chance.nextInt());
            Core.randn(noise, 0, between(chance, 0, 6));
            Core.add(small, noise, small, new Mat(), CvType.CV_8UC3);
            MatOfByte file = new MatOfByte();
            MatOfInt quality = new MatOfInt(Imgcodecs.IMWRITE_JPEG_QUALITY, 35 + chance.nextInt(50));
            scope.keep(file);
            scope.keep(quality);
            Imgcodecs.imencode(".jpg", small, file, quality);
            Mat seen = scope.keep(Imgcodecs.imdecode(file, Imgcodecs.IMREAD_COLOR));
            Imgproc.resize(seen, seen, head.size(), 0, 0, Imgproc.INTER_LINEAR);
            return seen;
        }
    };

    /** The standard's backdrops, BGR: national blue twice, white, light grey. */
    private static final Scalar[] STANDARD = {
        new Scalar(255, 197, 100), new Scalar(255, 197, 100), new Scalar(255, 255, 255), new Scalar(240, 240, 240)
    };

    /** The head patch of a look, BGR, seen otherwise; the same lot gives the same picture. */
    abstract Mat seen(Mat head, Look look, Random chance, MatScope scope);

    private static double between(Random chance, double least, double most) {
        return least + (most - least) * chance.nextDouble();
    }

    private static Mat ramp(Size size, double slope, MatScope scope) {
        int width = (int) size.width;
        float[] row = new float[3 * width];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) (1 + slope * (2.0 * (i / 3) / (width - 1) - 1));
        }
        Mat one = scope.keep(new Mat(1, width, CvType.CV_32FC3));
        one.put(0, 0, row);
        Mat ramp = scope.mat();
        Core.repeat(one, (int) size.height, 1, ramp);
        return ramp;
    }
}
