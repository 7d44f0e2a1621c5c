package org.gradphoto.kiosk.adapter.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.settings.SettingsFault.Code;

/** Reads JSON with comments into values that know their line; a key that stands twice is refused and not silently the last one. */
final class LocatedJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final Path file;
    private final JsonParser parser;

    private LocatedJson(Path file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The whole file, which is one section.
     *
     * @throws SettingsFault when it is missing, no JSON, or no section
     */
    static Located.Group read(Path file) throws SettingsFault {
        try (JsonParser parser = FACTORY.createParser(Files.readString(file, StandardCharsets.UTF_8))) {
            return new LocatedJson(file, parser).whole();
        } catch (JsonProcessingException notJson) {
            throw new SettingsFault(
                    file, notJson.getLocation().getLineNr(), "", Code.NOT_JSON, List.of(notJson.getOriginalMessage()));
        } catch (IOException missing) {
            throw new SettingsFault(file, 0, "", Code.NO_FILE, List.of());
        }
    }

    private Located.Group whole() throws IOException, SettingsFault {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new SettingsFault(file, 1, "", Code.NOT_JSON, List.of("{"));
        }
        Located.Group group = group("");
        if (parser.nextToken() != null) {
            throw new SettingsFault(file, line(), "", Code.NOT_JSON, List.of("end of file"));
        }
        return group;
    }

    private Located value(String key) throws IOException, SettingsFault {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> group(key);
            case START_ARRAY -> row(key);
            case VALUE_STRING -> new Located.Single(line, Located.Kind.TEXT, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Located.Single(line, Located.Kind.FLAG, parser.getText());
            case VALUE_NULL -> new Located.Single(line, Located.Kind.NOTHING, "null");
            default -> new Located.Single(line, Located.Kind.NUMBER, parser.getText());
        };
    }

    private Located.Group group(String path) throws IOException, SettingsFault {
        int line = line();
        Map<String, Located> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = path.isEmpty() ? parser.currentName() : path + "." + parser.currentName();
            String name = parser.currentName();
            if (entries.containsKey(name)) {
                throw new SettingsFault(file, line(), key, Code.DUPLICATE_KEY, List.of());
            }
            parser.nextToken();
            entries.put(name, value(key));
        }
        return new Located.Group(line, entries);
    }

    private Located.Row row(String key) throws IOException, SettingsFault {
        int line = line();
        List<Located> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(key));
        }
        return new Located.Row(line, values);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
