package org.gradphoto.kiosk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the photos of pictures go in a folder: under the pictures' own names, in their own folders below the one named, none over another. */
final class TargetNames {

    private static final String ENDING = ".jpg";

    private TargetNames() {}

    /** A target for each picture of {@link PictureList}, in its order. */
    static List<Path> of(List<Path> sources, Path folder) {
        Set<Path> taken = new HashSet<>();
        List<Path> targets = new ArrayList<>();
        for (Path source : sources) {
            for (Path picture : PictureList.of(List.of(source))) {
                Path inside = Files.isDirectory(source) ? source.relativize(picture) : picture.getFileName();
                Path target = folder.resolve(inside);
                Path plain = target.resolveSibling(stem(target) + ENDING);
                for (int i = 2; !taken.add(plain); i++) {
                    plain = target.resolveSibling(stem(target) + "-" + i + ENDING);
                }
                targets.add(plain);
            }
        }
        return targets;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
