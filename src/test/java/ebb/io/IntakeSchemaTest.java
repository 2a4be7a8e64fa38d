package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ebb.io.file.IntakeFile;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schema lets pass what the reader reads, and refuses what the reader refuses, as far as a schema can. */
class IntakeSchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(IntakeSchema.text());
    private static final JsonMapper JSON = new JsonMapper();

    /** What only the reader knows: who and what there is, and what goes together. */
    private static final List<String> BEYOND_A_SCHEMA = List.of("No person has the id", "No complaint has the id",
            "A stretch of a note needs", "does not come after the start", "is not the id of a finding");

    static List<Path> goodFiles() throws IOException {
        try (Stream<Path> files = Files.list(Inputs.FOLDER.resolve("good"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void letsGoodFilesPass(Path file) throws IOException {
        JsonNode tree = file.toString().endsWith(".json") ? JSON.readTree(Files.readString(file))
                : new YAMLMapper().readTree(Files.readString(file));

        assertThat(refusals(tree)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coerced.json", "misspelt.json", "missing.json", "not-a-case.json", "texts.json"})
    void refusesBadFiles(String name) throws IOException {
        assertThat(refusals(JSON.readTree(Files.readString(Inputs.FOLDER.resolve("bad").resolve(name))))).isNotEmpty();
    }

    @Property(tries = 200)
    void letsWhateverIsWrittenPass(@ForAll long seed) {
        assertThat(SCHEMA.validate(WrittenCase.json(GeneratedCase.of(seed)), InputFormat.JSON)).isEmpty();
    }

    @Test
    void describesEveryField() {
        List<String> without = new ArrayList<>();
        IntakeSchema.schema().get("$defs").properties().forEach(definition -> definition.getValue().get("properties")
                .properties().forEach(field -> {
                    if (!field.getValue().has("description")) {
                        without.add(definition.getKey() + "." + field.getKey());
                    }
                }));

        assertThat(without).isEmpty();
    }

    @Test
    void theSampleUsesEveryFieldThereIs() throws IOException {
        Set<String> used = new TreeSet<>();
        gatherKeys(everything(), used);
        Set<String> known = new TreeSet<>();
        gatherFields(IntakeFile.class, known);

        assertThat(used).isEqualTo(known);
    }

    /** Every field left out, and every value exchanged for others: schema and reader say the same. */
    @Test
    void agreesWithTheReader() throws IOException {
        List<String> disagreements = new ArrayList<>();
        List<JsonNode> variants = variants(everything());
        for (JsonNode variant : variants) {
            List<String> refusals = refusals(variant);
            List<Fault> faults = Inputs.json(variant.toString()).faults();
            boolean onlyBeyond = !faults.isEmpty() && faults.stream().allMatch(fault -> BEYOND_A_SCHEMA.stream()
                    .anyMatch(fault.found()::contains));
            if (refusals.isEmpty() ? !faults.isEmpty() && !onlyBeyond : faults.isEmpty()) {
                disagreements.add("schema: " + refusals + ", reader: " + faults);
            }
        }

        assertThat(variants).hasSizeGreaterThan(1_000);
        assertThat(disagreements).isEmpty();
    }

    /** A changed copy of a document for each change; {@code root} is used up. */
    private static List<JsonNode> variants(JsonNode root) {
        List<JsonNode> variants = new ArrayList<>();
        vary(root, root, variants);
        return variants;
    }

    private static void vary(JsonNode root, JsonNode node, List<JsonNode> variants) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(key);
                object.remove(key);
                variants.add(root.deepCopy());
                for (JsonNode other : others()) {
                    object.set(key, other);
                    variants.add(root.deepCopy());
                }
                object.set(key, value);
                vary(root, value, variants);
            }
            object.put("unheardOf", "x");
            variants.add(root.deepCopy());
            object.remove("unheardOf");
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                for (JsonNode other : others()) {
                    array.set(i, other);
                    variants.add(root.deepCopy());
                }
                array.set(i, value);
                vary(root, value, variants);
            }
        }
    }

    private static List<JsonNode> others() {
        return Stream.of("\"no such: term!\"", "\"\"", "3.5", "-1", "11", "true", "null", "[]", "{}", "[\"x y\"]")
                .map(JSON::readTree)
                .toList();
    }

    private static JsonNode everything() throws IOException {
        return JSON.readTree(Files.readString(Inputs.FOLDER.resolve("good/everything.json")));
    }

    private static List<String> refusals(JsonNode tree) {
        return SCHEMA.validate(tree).stream().map(Object::toString).toList();
    }

    private static void gatherKeys(JsonNode node, Set<String> keys) {
        node.propertyNames().forEach(keys::add);
        node.forEach(child -> gatherKeys(child, keys));
    }

    private static void gatherFields(Class<?> type, Set<String> keys) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
            Type of = component.getGenericType() instanceof ParameterizedType list ? list.getActualTypeArguments()[0]
                    : component.getType();
            Class<?> held = (Class<?>) of;
            if (!component.getName().equals("told")) {
                keys.add(name == null ? component.getName() : name.value());
            }
            if (held.isRecord() && !held.getSimpleName().equals("ChildrenAtHome")) {
                gatherFields(held, keys);
            }
        }
    }
}
