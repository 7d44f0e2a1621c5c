package org.gradphoto.kiosk.adapter.opencv;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.jfif.JfifDirectory;
import com.drew.metadata.jpeg.HuffmanTablesDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.gradphoto.kiosk.adapter.config.PhotoProfileFiles;
import org.gradphoto.kiosk.photo.PhotoFormat;

/**
 * Looks at photo files with other people's eyes only: the metadata-extractor library and the JDK's decoder. Nothing here reads a file with the kiosk's own
 * code.
 */
final class IndependentReading {

    private static final Set<Class<?>> PLAIN =
            Set.of(JpegDirectory.class, JfifDirectory.class, HuffmanTablesDirectory.class);
    private static final int DOTS_PER_INCH = 1;
    private static final int SMALL_KILOBYTE = 1000;

    private final PhotoFormat format;
    private final List<String> faults = new ArrayList<>();

    private IndependentReading(PhotoFormat format) {
        this.format = format;
    }

    /** {@code PROFILE FOLDER}: reads every file of a folder, says what is wrong with which, and ends with 1 when anything is. */
    public static void main(String[] arguments) throws IOException {
        PhotoFormat format = new PhotoProfileFiles(Path.of("config/profiles"))
                .named(arguments[0])
                .orElseThrow()
                .format();
        int read = 0;
        int wrong = 0;
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<String> faults = faults(Files.readAllBytes(file), format);
                read++;
                wrong += faults.isEmpty() ? 0 : 1;
                faults.forEach(fault -> System.out.println(file + ": " + fault));
            }
        }
        System.out.printf("%d files read independently, %d wrong%n", read, wrong);
        System.exit(wrong > 0 ? 1 : 0);
    }

    /** What another reader finds wrong with a file of this format. */
    static List<String> faults(byte[] file, PhotoFormat format) {
        IndependentReading reading = new IndependentReading(format);
        try {
            reading.metadata(JpegMetadataReader.readMetadata(new ByteArrayInputStream(file)));
            reading.pixels(file);
        } catch (ImageProcessingException | MetadataException | IOException unreadable) {
            reading.faults.add(unreadable.toString());
        }
        reading.expect("end of file", 0xFFD9, (file[file.length - 2] & 255) << 8 | file[file.length - 1] & 255);
        reading.check(
                file.length >= format.size().leastBytes()
                        && file.length <= format.size().most() * SMALL_KILOBYTE,
                file.length + " bytes");
        return reading.faults;
    }

    /** The picture as the JDK decodes it. */
    static BufferedImage decoded(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private void metadata(Metadata metadata) throws MetadataException {
        for (Directory directory : metadata.getDirectories()) {
            check(PLAIN.contains(directory.getClass()), "carries " + directory.getName());
            check(!directory.hasErrors(), directory.getName() + " " + directory.getErrors());
        }
        JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
        JfifDirectory jfif = metadata.getFirstDirectoryOfType(JfifDirectory.class);
        if (frame == null || jfif == null) {
            faults.add("no frame or no JFIF header");
            return;
        }
        expect("width", format.width(), frame.getImageWidth());
        expect("height", format.height(), frame.getImageHeight());
        expect("bits of a component", 8, frame.getInt(JpegDirectory.TAG_DATA_PRECISION));
        expect("components", 3, frame.getNumberOfComponents());
        expect("unit of density", DOTS_PER_INCH, jfif.getResUnits());
        expect("density across", format.dpi(), jfif.getResX());
        expect("density down", format.dpi(), jfif.getResY());
        expect("thumbnail", 0, jfif.getInt(JfifDirectory.TAG_THUMB_WIDTH));
    }

    private void pixels(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        reader.addIIOReadWarningListener((source, warning) -> faults.add(warning));
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input);
            expect("pictures", 1, reader.getNumImages(true));
            BufferedImage picture = reader.read(0);
            expect("width of the pixels", format.width(), picture.getWidth());
            expect("height of the pixels", format.height(), picture.getHeight());
            expect("bits of a pixel", 24, picture.getColorModel().getPixelSize());
        } finally {
            reader.dispose();
        }
    }

    private void expect(String what, int wanted, int found) {
        check(wanted == found, what + " is " + found + " and not " + wanted);
    }

    private void check(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
