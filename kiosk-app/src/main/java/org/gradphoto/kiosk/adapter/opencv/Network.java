package org.gradphoto.kiosk.adapter.opencv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Image2BlobParams;
import org.opencv.dnn.Net;

/** A TensorFlow Lite network with one square picture as input. Holds state: one network serves one thread. */
final class Network {

    private final Net net;
    private final Image2BlobParams input;
    private final List<String> outputs;
    private final Mat blob;
    private final float[][] answers;

    /**
     * Loads a model.
     *
     * @param side width and height of the input in pixels
     * @param scale factor of the pixel values after the mean was taken off
     * @param mean taken off each channel
     * @param outputs names of the output layers, in the order of the answer
     * @param lasting keeps the network's memory as long as the network is used
     * @throws IllegalArgumentException when the file is not there
     */
    Network(Path model, int side, double scale, double mean, List<String> outputs, MatScope lasting) {
        if (!Files.isReadable(model)) {
            throw new IllegalArgumentException("the vision model " + model + " is missing");
        }
        this.net = Dnn.readNetFromTFLite(model.toString());
        this.outputs = List.copyOf(outputs);
        this.blob = lasting.mat();
        this.answers = new float[outputs.size()][0];
        this.input = new Image2BlobParams(Scalar.all(scale), new Size(side, side), Scalar.all(mean), true);
    }

    /** Runs the network on a BGR picture of its size, one array for each output; the next run fills the same arrays. */
    List<float[]> run(Mat picture) {
        try (MatScope scope = new MatScope()) {
            Dnn.blobFromImageWithParams(picture, blob, input);
            List<Mat> found = new ArrayList<>();
            net.setInput(blob);
            net.forward(found, outputs);
            for (int i = 0; i < answers.length; i++) {
                answers[i] = floats(scope.keep(found.get(i)), answers[i], scope);
            }
            return List.of(answers);
        }
    }

    private static float[] floats(Mat answer, float[] before, MatScope scope) {
        int length = (int) answer.total();
        float[] values = before.length == length ? before : new float[length];
        scope.keep(answer.reshape(1, 1)).get(0, 0, values);
        return values;
    }
}
