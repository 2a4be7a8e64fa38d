package ebb.io;

import ebb.finding.Strength;
import ebb.formulation.KeptFormulation;
import ebb.formulation.RuleBaseVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what {@link FormulationWriter} wrote: which rules drew a formulation, and how strongly each finding stood. */
public final class KeptFormulationReader {

    private static final List<String> LISTS = List.of("needs", "patterns", "antecedents", "expectations");
    private static final String MEND = ". Name a file that ebb prep --format json wrote.";

    /**
     * Reads a formulation.
     *
     * @throws FaultyFormulationException if it is none
     * @throws IOException                if the file cannot be read
     */
    public KeptFormulation read(Path file) throws IOException {
        JsonNode root;
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > Bounds.DOCUMENT) {
            throw new FaultyFormulationException(file + ": This is too large for a formulation" + MEND);
        }
        try {
            root = JsonMapper.shared().readTree(bytes);
        } catch (JacksonException e) {
            throw new FaultyFormulationException(file + ": This is not one JSON document" + MEND);
        }
        JsonNode digest = root.path("rulebase").path("digest");
        if (!digest.isString() || !root.path("case").isString()) {
            throw new FaultyFormulationException(file + ": This is no formulation: it does not say "
                    + (digest.isString() ? "which case it is about" : "which rules drew it") + MEND);
        }
        return new KeptFormulation(root.path("case").asString(), day(file, root.path("asOf")),
                new RuleBaseVersion(root.path("rulebase").path("version").asString(""), digest.asString()),
                findings(file, root));
    }

    private static LocalDate day(Path file, JsonNode node) {
        try {
            return node.isString() ? LocalDate.parse(node.asString()) : null;
        } catch (DateTimeParseException e) {
            throw new FaultyFormulationException(file + ": asOf is \"" + node.asString() + "\", and no day" + MEND);
        }
    }

    private static Map<String, Strength> findings(Path file, JsonNode root) {
        Map<String, Strength> findings = new LinkedHashMap<>();
        Terms<Strength> strengths = Terms.of(Strength.class);
        for (String list : LISTS) {
            for (JsonNode finding : root.path(list)) {
                String written = finding.path("strength").asString(null);
                if (written != null && finding.path("id").isString()) {
                    Strength strength = strengths.get(written);
                    if (strength == null) {
                        throw new FaultyFormulationException(file + ": The strength of " + finding.path("id").asString()
                                + " is \"" + written + "\"; allowed are " + strengths.listed() + MEND);
                    }
                    findings.put(finding.path("id").asString(), strength);
                }
            }
        }
        return findings;
    }
}
