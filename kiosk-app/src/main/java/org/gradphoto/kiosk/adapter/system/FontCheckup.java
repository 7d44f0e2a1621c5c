package org.gradphoto.kiosk.adapter.system;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradphoto.kiosk.health.Checkup;
import org.gradphoto.kiosk.health.Diagnosis;
import org.gradphoto.kiosk.health.Diagnosis.Level;

/** Whether the font that comes with the kiosk is there and has the Chinese characters of the screens. */
public final class FontCheckup implements Checkup {

    private static final String SAMPLE = "毕业生图像采集请到拍摄点";

    private final Path file;

    /** Looks at this TrueType file. */
    public FontCheckup(Path file) {
        this.file = file;
    }

    @Override
    public Diagnosis examine() {
        if (!Files.isReadable(file)) {
            return Diagnosis.of("fonts", Level.FAULT, "missing", file.toString());
        }
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            boolean chinese = font.canDisplayUpTo(SAMPLE) < 0;
            return Diagnosis.of(
                    "fonts", chinese ? Level.OK : Level.FAULT, chinese ? "ok" : "no-chinese", font.getFontName());
        } catch (FontFormatException | IOException damaged) {
            return Diagnosis.of("fonts", Level.FAULT, "damaged", file.toString());
        }
    }
}
