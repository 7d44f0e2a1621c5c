package org.gradphoto.kiosk.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @TempDir
    Path models;

    /** Two clouds around -1 and 1 of the first feature; the second feature only tells which source it is. */
    private static List<Sample> clouds(int sources, int each) {
        Random random = new Random(7);
        List<Sample> samples = new ArrayList<>();
        for (int source = 0; source < sources; source++) {
            for (int i = 0; i < each; i++) {
                boolean yes = i % 2 == 0;
                double[] features = {(yes ? 1 : -1) + 0.3 * random.nextGaussian(), source};
                samples.add(Sample.plain("source " + source, yes, 1, features));
            }
        }
        return samples;
    }

    @Test
    void whatSeparatesTheClassesIsLearned() {
        List<Sample> samples = clouds(4, 20);
        LinearModel model = LinearFit.fit(samples, 1);
        assertTrue(samples.stream().allMatch(s -> model.score(s.features()) > 0 == s.yes()));
        assertTrue(Math.abs(model.numbers()[2]) < 0.1 * model.numbers()[1], "the source says nothing");
    }

    @Test
    void aSampleIsScoredByAModelThatNeverSawItsSource() {
        List<Sample> samples = new ArrayList<>(clouds(4, 20));
        // One source is labelled the wrong way round: only a model that never saw it can tell.
        samples.replaceAll(
                s -> s.source().equals("source 3") ? Sample.plain("source 3", !s.yes(), 1, s.features()) : s);
        double[] heldOut = Training.of(samples, 1, 4).heldOut();
        for (int i = 0; i < heldOut.length; i++) {
            Sample sample = samples.get(i);
            boolean others = sample.features()[0] > 0;
            if (sample.source().equals("source 3")) {
                assertEquals(others, heldOut[i] > 0, "others would call it so");
            }
        }
    }

    @Test
    void foldsNeverPartASourceAndAreOfAboutTheSameSize() {
        List<Sample> samples = new ArrayList<>(clouds(9, 4));
        clouds(1, 40).forEach(s -> samples.add(Sample.plain("large", s.yes(), 1, s.features())));
        Folds folds = Folds.of(samples, 3);
        int[] sizes = new int[3];
        samples.forEach(s -> sizes[folds.of(s)]++);
        assertArrayEquals(new int[] {40, 20, 16}, sizes);
        assertEquals(10, folds.marks().size());
    }

    @Test
    void aSampleOfNoWeightIsJudgedButTeachesNothing() {
        List<Sample> samples = clouds(3, 10);
        List<Sample> more = new ArrayList<>(samples);
        more.add(new Sample("source 0", true, 0, new double[] {-50, 0}, List.of(new double[] {-50, 0})));
        assertArrayEquals(
                LinearFit.fit(samples, 1).numbers(), LinearFit.fit(more, 1).numbers());
    }

    @Test
    void variantsShareTheWeightOfTheirSample() {
        List<Sample> samples = clouds(3, 10);
        List<Sample> twice = samples.stream()
                .map(s ->
                        new Sample(s.source(), s.yes(), s.weight(), s.features(), List.of(s.features(), s.features())))
                .toList();
        assertArrayEquals(
                LinearFit.fit(samples, 1).numbers(), LinearFit.fit(twice, 1).numbers(), 1e-6);
    }

    @Test
    void oneSourceOrOneClassAloneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Training.of(clouds(1, 10), 1, 5));
        List<Sample> good = clouds(3, 10).stream().filter(Sample::yes).toList();
        assertThrows(IllegalArgumentException.class, () -> LinearFit.fit(good, 1));
    }

    @Test
    void theSameSamplesGiveTheSameBytesAndComeBackAsWritten() throws IOException {
        List<Sample> samples = clouds(5, 8);
        Training.of(samples, 1, 5).write(models.resolve("clouds.txt"), List.of("how it was made"));
        byte[] station = Files.readAllBytes(models.resolve("clouds.txt"));
        byte[] folds = Files.readAllBytes(HeldOutModels.beside(models.resolve("clouds.txt")));
        Training again = Training.of(samples, 1, 5);
        again.write(models.resolve("clouds.txt"), List.of("how it was made"));
        assertArrayEquals(station, Files.readAllBytes(models.resolve("clouds.txt")));
        assertArrayEquals(folds, Files.readAllBytes(HeldOutModels.beside(models.resolve("clouds.txt"))));
        LinearModel read = new StationModels(models).named("clouds", 2);
        assertArrayEquals(again.model().numbers(), read.numbers(), 1e-3);
    }

    @Test
    void aSourceOfTheTrainingMeetsTheModelThatNeverSawItAndAnyOtherTheStations() {
        List<Sample> samples = clouds(5, 8);
        Training training = Training.of(samples, 1, 5);
        training.write(models.resolve("clouds.txt"), List.of());
        HeldOutModels heldOut = new HeldOutModels(models);
        assertTrue(heldOut.trainedOn("source 2"));
        assertFalse(heldOut.trainedOn("a stranger"));
        Sample first = samples.get(16);
        assertEquals("source 2", first.source());
        double byFold = heldOut.without("source 2").named("clouds", 2).score(first.features());
        assertEquals(training.heldOut()[16], byFold, 1e-2);
        double byStation = heldOut.without("a stranger").named("clouds", 2).score(first.features());
        assertEquals(training.model().score(first.features()), byStation, 1e-2);
        assertTrue(Math.abs(byFold - byStation) > 2e-2, "or this test could not tell them apart");
    }

    @Test
    void namesOfSourcesStandNowhereInTheFiles() throws IOException {
        Training.of(clouds(3, 8), 1, 3).write(models.resolve("clouds.txt"), List.of());
        assertFalse(Files.readString(HeldOutModels.beside(models.resolve("clouds.txt")))
                .contains("source 1"));
    }

    @Test
    void aModelForOtherFeaturesIsRefusedByItsFile() {
        Training.of(clouds(3, 8), 1, 3).write(models.resolve("clouds.txt"), List.of());
        String refusal = assertThrows(
                        IllegalArgumentException.class, () -> new StationModels(models).named("clouds", 5))
                .getMessage();
        assertTrue(String.valueOf(refusal).contains("clouds.txt weighs 2 features, not 5"), refusal);
        assertThrows(
                IllegalArgumentException.class,
                () -> new HeldOutModels(models).without("source 1").named("clouds", 5));
    }

    @Test
    void aDamagedModelIsRefusedByItsFile() throws IOException {
        Files.writeString(models.resolve("ears.txt"), "# ears\n0.5 0.x 2\n");
        String refusal = assertThrows(IllegalArgumentException.class, () -> new StationModels(models).named("ears", 2))
                .getMessage();
        assertTrue(String.valueOf(refusal).contains("ears.txt is damaged"), refusal);
    }
}
