package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;

/** A TensorFlow Lite network with one square picture as input. Holds state: one network serves one thread. */
final class Network {

    private final Net net;
    private final int side;
    private final double scale;
    private final Scalar mean;
    private final List<String> outputs;

    /**
     * Loads a model.
     *
     * @param side width and height of the input in pixels
     * @param scale factor of the pixel values after the mean was taken off
     * @param mean taken off each channel
     * @param outputs names of the output layers, in the order of the answer
     * @throws IllegalArgumentException when the file is not there
     */
    Network(Path model, int side, double scale, double mean, List<String> outputs) {
        if (!Files.isReadable(model)) {
            throw new IllegalArgumentException("the vision model " + model + " is missing");
        }
        this.net = Dnn.readNetFromTFLite(model.toString());
        this.side = side;
        this.scale = scale;
        this.mean = Scalar.all(mean);
        this.outputs = List.copyOf(outputs);
    }

    int side() {
        return side;
    }

    /** Runs the network on a BGR picture of its size, one array for each output. */
    List<float[]> run(Mat picture) {
        try (MatScope scope = new MatScope()) {
            Mat blob = scope.keep(Dnn.blobFromImage(picture, scale, new Size(side, side), mean, true, false));
            List<Mat> answers = new ArrayList<>();
            net.setInput(blob);
            net.forward(answers, outputs);
            return answers.stream().map(scope::keep).map(m -> floats(m, scope)).toList();
        }
    }

    private static float[] floats(Mat answer, MatScope scope) {
        float[] values = new float[(int) answer.total()];
        scope.keep(answer.reshape(1, 1)).get(0, 0, values);
        return values;
    }
}
