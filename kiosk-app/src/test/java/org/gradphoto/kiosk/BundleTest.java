package org.gradphoto.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle speaks both languages: the same keys, the same places to fill in, nothing twice and nothing empty. */
class BundleTest {

    private static final Path RESOURCES = Path.of("kiosk-app/src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static Stream<Path> baseBundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("baseBundles")
    void bothLanguagesHaveTheSameKeys(Path base) {
        assertEquals(texts(base).keySet(), texts(english(base)).keySet());
    }

    @ParameterizedTest
    @MethodSource("baseBundles")
    void bothLanguagesFillInTheSamePlaces(Path base) {
        assertEquals(places(base), places(english(base)));
    }

    @ParameterizedTest
    @MethodSource("baseBundles")
    void noKeyStandsTwiceAndNoTextIsEmpty(Path base) {
        for (Path bundle : List.of(base, english(base))) {
            List<String> keys = lines(bundle).map(BundleTest::key).toList();
            assertEquals(keys.size(), Set.copyOf(keys).size(), bundle + " has a key twice");
            assertFalse(texts(bundle).containsValue(""), bundle + " has an empty text");
        }
    }

    @ParameterizedTest
    @MethodSource("baseBundles")
    void theBaseIsChinese(Path base) {
        Pattern hanzi = Pattern.compile("\\p{IsHan}");
        assertFalse(texts(base).values().stream()
                .noneMatch(text -> hanzi.matcher(text).find()));
    }

    private static Map<String, Set<String>> places(Path bundle) {
        Map<String, Set<String>> places = new TreeMap<>();
        texts(bundle).forEach((key, text) -> places.put(key, places(text)));
        return places;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Path bundle) {
        Map<String, String> texts = new TreeMap<>();
        lines(bundle)
                .forEach(line -> texts.put(
                        key(line), line.substring(line.indexOf('=') + 1).strip()));
        return texts;
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static Stream<String> lines(Path bundle) {
        try {
            return Files.readString(bundle)
                    .replaceAll("\\\\\\R\\s*", "")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path english(Path base) {
        return Path.of(base.toString().replace(".properties", "_en.properties"));
    }
}
