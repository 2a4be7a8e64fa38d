package ebb.bench;

import ebb.fact.Intake;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.rulebase.BundledRules;
import ebb.rulebase.FolderRules;
import ebb.rulebase.RuleBase;
import ebb.rulebase.RuleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is measured with: six samples of about twenty facts, synthetic cases of any size, and parts of the rules. */
final class Cases {
    private static final Path SAMPLES = Path.of("samples/session-prep");
    private static final List<String> NAMES = List.of("ngozi-and-emeka", "tomas-and-daniel", "wayne", "priya-and-dan",
            "solveig-and-anton", "gustav-and-mira");
    private static final IntakeReader READER = new IntakeReader(Clock.systemUTC(), null);

    private Cases() {
    }

    /** The samples as files hold them, one after the other. */
    static List<byte[]> files() {
        List<byte[]> files = new ArrayList<>();
        for (String name : NAMES) {
            files.add(JsonMapper.shared().writeValueAsBytes(tree(name)));
        }
        return files;
    }

    /** Reads one case, which has to be sound. */
    static Intake read(byte[] file) {
        return READER.read("bench", file, InputFormat.JSON).orThrow().intake();
    }

    /** A synthetic case of so many facts: those of one sample, over and over, each with an id of its own. */
    static Intake ofSize(int facts) {
        ObjectNode root = (ObjectNode) tree("ngozi-and-emeka");
        List<ArrayNode> lists = new ArrayList<>();
        root.properties().forEach(entry -> {
            if (entry.getValue() instanceof ArrayNode list && !entry.getKey().matches("people|upsets|notes")) {
                lists.add(list);
            }
        });
        List<ObjectNode> pool = new ArrayList<>();
        List<ArrayNode> homes = new ArrayList<>();
        lists.forEach(list -> list.forEach(fact -> {
            pool.add((ObjectNode) fact);
            homes.add(list);
        }));
        root.remove("upsets");
        lists.forEach(ArrayNode::removeAll);
        for (int i = 0; i < facts; i++) {
            ObjectNode copy = pool.get(i % pool.size()).deepCopy();
            copy.put("id", "n" + i);
            homes.get(i % pool.size()).add(copy);
        }
        return read(JsonMapper.shared().writeValueAsBytes(root));
    }

    /** All rules, or every fourth file of them, compiled anew. */
    static RuleBase rules(String part) {
        if (part.equals("all")) {
            return BundledRules.load();
        }
        try {
            Path folder = Files.createTempDirectory("ebb-quarter");
            RuleFolder all = RuleFolder.at(Path.of("rules"));
            int count = 0;
            for (var file : all.ruleFiles()) {
                if (count++ % 4 == 0) {
                    Path copy = folder.resolve(file.path());
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, file.text(), StandardCharsets.UTF_8);
                }
            }
            return FolderRules.load(RuleFolder.at(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String name) {
        return JsonMapper.shared().readTree(SAMPLES.resolve(name + ".json").toFile());
    }
}
