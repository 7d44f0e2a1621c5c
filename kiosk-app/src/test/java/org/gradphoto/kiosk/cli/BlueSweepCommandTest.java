package org.gradphoto.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.gradphoto.kiosk.rules.Policy;
import org.gradphoto.kiosk.rules.RuleSetting;
import org.gradphoto.kiosk.rules.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlueSweepCommandTest {

    /** The legend's squares and the cells of the chart, in its pixels. */
    private static final int LEGEND = 15;

    private static final int PASSED = 187;
    private static final int FAILED = 587;
    private static final int CELLS = 180;
    private static final int CELL = 20;
    private static final int FIRST_ROW = 64;
    private static final int ROW = 40;
    /** The row of the dyes of lightness 60 and chroma 40. */
    private static final int STRONG = 3;

    private final Path folder;
    private final CommandRun run = new CommandRun();

    BlueSweepCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aPersonIsDressedInEveryColourAndTheChartShowsWhatIsDecided() throws IOException {
        Path people = Files.createDirectory(folder.resolve("people"));
        copy("01", people.resolve("a.png"));
        copy("92", people.resolve("b.png"));
        copy("06", people.resolve("c.png"));
        Path letter = Files.writeString(people.resolve("0.png"), "no picture");
        Path chart = folder.resolve("chart.png");

        assertEquals(
                0, run.blueSweep(Rulebook.standard(), people.toString(), "--out", chart.toString(), "--most", "1"));

        assertTrue(run.err().contains(letter.toString()), run.err());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).contains("1") && lines.get(0).contains(chart.toString()), lines.get(0));
        assertEquals(1 + 4 * 3 + 3 * 3, lines.size());
        assertEquals('X', decided(lines.get(1 + STRONG), 270));
        assertEquals('.', decided(lines.get(1 + STRONG), 30));
        BufferedImage drawn = ImageIO.read(chart.toFile());
        assertEquals(drawn.getRGB(FAILED, LEGEND), cell(drawn, STRONG, 270));
        assertEquals(drawn.getRGB(PASSED, LEGEND), cell(drawn, STRONG, 30));
        assertFalse(drawn.getRGB(FAILED, LEGEND) == drawn.getRGB(PASSED, LEGEND));
    }

    @Test
    void aFolderWithoutAPersonIsNamedAndNoChartIsDrawn() throws IOException {
        copy("92", folder.resolve("empty.png"));
        Path chart = folder.resolve("chart.png");
        assertEquals(2, run.blueSweep(Rulebook.standard(), folder.toString(), "--out", chart.toString()));
        assertTrue(run.err().contains(folder.toString()));
        assertFalse(Files.exists(chart));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(2, run.blueSweep(Rulebook.standard(), nowhere.toString(), "--out", "chart.png"));
        assertTrue(run.err().contains(nowhere.toString()));
    }

    @Test
    void anUnknownProfileIsNamed() {
        assertEquals(
                2,
                run.blueSweep(Rulebook.standard(), folder.toString(), "--out", "chart.png", "--profile", "passport"));
        assertTrue(run.err().contains("passport"));
    }

    @Test
    void aRuleThatIsOffCannotBeSwept() {
        Map<String, RuleSetting> settings = new LinkedHashMap<>(Rulebook.standardSettings());
        settings.computeIfPresent(
                "clothing-not-blue", (rule, standard) -> new RuleSetting(Policy.OFF, standard.limits()));
        Rulebook off = Rulebook.from(settings);
        assertEquals(2, run.blueSweep(off, folder.toString(), "--out", "chart.png"));
        assertTrue(run.err().contains("clothing-not-blue"));
    }

    private static char decided(String line, int hue) {
        return line.charAt(line.length() - 36 + hue / 10);
    }

    /** A pixel at the foot of a cell, where even one decision shows. */
    private static int cell(BufferedImage chart, int row, int hue) {
        return chart.getRGB(CELLS + hue / 10 * (900 - CELLS - 8) / 36 + CELL / 2, FIRST_ROW + (row + 1) * ROW - 8);
    }

    /** A fifth of the size is enough to see clothes by, and 540 dyeings are quicker. */
    private static void copy(String still, Path to) throws IOException {
        BufferedImage whole = ImageIO.read(Path.of(CommandRun.still(still)).toFile());
        int width = whole.getWidth() / 5;
        int height = whole.getHeight() / 5;
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = small.createGraphics();
        brush.drawImage(whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        brush.dispose();
        ImageIO.write(small, "png", to.toFile());
    }
}
