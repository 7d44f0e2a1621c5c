package org.gradphoto.kiosk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradphoto.kiosk.accuracy.LabelFault;
import org.gradphoto.kiosk.accuracy.LabelledFolder;
import org.gradphoto.kiosk.accuracy.LabelledPicture;
import org.gradphoto.kiosk.accuracy.TrainingFault;
import picocli.CommandLine.Model.CommandSpec;

/** What every training command does around its training: reads the labelled folders, prints what came of it, and says what is missing. */
record LabelledTraining(CommandSpec spec, List<Path> folders) {

    /** The training itself. */
    @FunctionalInterface
    interface Body {

        /** Trains, and gives the lines to print. */
        List<String> train(List<LabelledPicture> pictures) throws TrainingFault;
    }

    int run(Body body) {
        AccuracyWords words = new AccuracyWords();
        PrintWriter err = spec.commandLine().getErr();
        List<LabelledPicture> pictures = new ArrayList<>();
        for (Path folder : folders) {
            try {
                pictures.addAll(LabelledFolder.read(folder));
            } catch (LabelFault fault) {
                err.println(words.fault(fault, folder));
                return ExitCode.COULD_NOT;
            }
        }
        try {
            PrintWriter printer = spec.commandLine().getOut();
            body.train(pictures).forEach(printer::println);
            printer.flush();
            return ExitCode.DONE;
        } catch (TrainingFault fault) {
            err.println(words.say("train." + fault.why(), named(), fault.found(), fault.needed(), fault.column()));
            return ExitCode.COULD_NOT;
        }
    }

    private String named() {
        return String.join(", ", folders.stream().map(Path::toString).toList());
    }
}
