package ebb.io;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Parses one file of wording into a tree that knows its lines: YAML as people write it, or the JSON that the build makes
 * of it ({@link WordingPress}), which is read several times faster.
 */
final class WordingParser {

    private final TokenStreamFactory language;
    private final String file;
    private final Consumer<KnowledgeFault> faults;
    private JsonParser parser;

    private WordingParser(TokenStreamFactory language, String file, Consumer<KnowledgeFault> faults) {
        this.language = language;
        this.file = file;
        this.faults = faults;
    }

    /** A parser of a file in YAML. */
    static WordingParser ofYaml(String file, Consumer<KnowledgeFault> faults) {
        return new WordingParser(new YAMLFactory(), file, faults);
    }

    /** A parser of what the build made of a file. */
    static WordingParser ofPressed(String file, Consumer<KnowledgeFault> faults) {
        return new WordingParser(new JsonFactory(), file, faults);
    }

    /** The whole file; an empty group where it cannot be parsed, which has then been reported. */
    WordingNode.Entries parse(InputStream content) {
        try (JsonParser opened = language.createParser(ObjectReadContext.empty(), content)) {
            parser = opened;
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                fault(Math.max(1, line()), "The file has to be a group of keys.");
                return WordingNode.Entries.none(1);
            }
            WordingNode.Entries entries = entries();
            if (parser.nextToken() != null) {
                fault(line(), "A second document begins here; the file has to be a single one.");
            }
            return entries;
        } catch (JacksonException notYaml) {
            int line = notYaml.getLocation() == null ? 1 : Math.max(1, notYaml.getLocation().getLineNr());
            fault(line, "This, or what stands just before it, is not valid YAML. Check the indentation (spaces, no tabs), close every quote"
                    + " and bracket, and put texts that contain \": \" or begin with a special character in quotes.");
            return WordingNode.Entries.none(1);
        }
    }

    private WordingNode node() {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            fault(line(), "Aliases are not allowed; write the words out.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> entries();
            case START_ARRAY -> items();
            case VALUE_NULL -> new WordingNode.Text("", line());
            default -> new WordingNode.Text(parser.getString(), line());
        };
    }

    private WordingNode.Entries entries() {
        int line = line();
        Map<String, WordingNode> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            lines.put(key, line());
            parser.nextToken();
            if (entries.putIfAbsent(key, node()) != null) {
                fault(lines.get(key), "\"" + key + "\" is here twice; keep one of them.");
            }
        }
        return new WordingNode.Entries(entries, lines, line);
    }

    private WordingNode.Items items() {
        int line = line();
        List<WordingNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new WordingNode.Items(items, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private void fault(int line, String problem) {
        faults.accept(new KnowledgeFault(file, line, problem));
    }
}
