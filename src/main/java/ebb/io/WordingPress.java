package ebb.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A step of the build: writes the wording files out in JSON, text for text, because parsing YAML would take a good part
 * of the time in which a brief is there.
 */
public final class WordingPress {

    private WordingPress() {
    }

    /**
     * Presses the wording of a rules folder.
     *
     * @param args the rules folder, and the folder of compiled classes
     * @throws FaultyKnowledgeException if the wording has faults, so that they fail the build
     */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        KnowledgeReader.from(rules);
        KnowledgeReader.handoutFrom(rules);
        try (InputStream training = Files.newInputStream(rules.resolve(TrainingWords.FILE))) {
            TrainingWords.read(training);
        }
        try (InputStream vignettes = Files.newInputStream(rules.resolve(VignetteReader.FILE))) {
            VignetteReader.read(vignettes);
        }
        List<String> files = new ArrayList<>(KnowledgeReader.FILES);
        files.add(TrainingWords.FILE);
        files.add(VignetteReader.FILE);
        for (String file : files) {
            Path to = Path.of(args[1], KnowledgeReader.BUNDLED, pressed(file));
            Files.createDirectories(to.getParent());
            press(rules.resolve(file), to);
        }
    }

    /** What a file is called once it is pressed. */
    static String pressed(String file) {
        return file.replace(".yaml", ".json");
    }

    private static void press(Path from, Path to) throws IOException {
        List<KnowledgeFault> faults = new ArrayList<>();
        try (InputStream yaml = Files.newInputStream(from); OutputStream json = Files.newOutputStream(to);
                JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json, JsonEncoding.UTF8)) {
            write(WordingParser.ofYaml(from.toString(), faults::add).parse(yaml), out);
        }
    }

    private static void write(WordingNode node, JsonGenerator out) {
        if (node instanceof WordingNode.Entries entries) {
            out.writeStartObject();
            entries.entries().forEach((key, value) -> {
                out.writeName(key);
                write(value, out);
            });
            out.writeEndObject();
        } else if (node instanceof WordingNode.Items items) {
            out.writeStartArray();
            items.items().forEach(item -> write(item, out));
            out.writeEndArray();
        } else {
            out.writeString(((WordingNode.Text) node).text());
        }
    }
}
