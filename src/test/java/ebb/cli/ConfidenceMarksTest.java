package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Intake;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.io.IntakeReader;
import ebb.rulebase.BundledRules;
import ebb.session.Conclusions;
import ebb.session.SessionPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A brief marks everything that was told in confidence, and whatever rests on it: in every form, for every conclusion. */
class ConfidenceMarksTest {

    private static final List<String> KINDS = List.of("needs", "patterns", "antecedents", "expectations", "discussionPoints",
            "cautions", "alsoConsider", "openQuestions");
    private static final SessionPool POOL = new SessionPool(BundledRules.shared());

    @ParameterizedTest
    @ValueSource(strings = {"lucia-and-tomasz", "hanneke-and-idris", "marisol-and-greta", "anselm-and-rico",
        "joy-and-desmond"})
    void marksExactlyWhatRestsOnAConfidence(String sample) throws IOException {
        Path file = Path.of("samples/session-prep", sample + ".json");
        Intake intake = new IntakeReader(Clock.systemDefaultZone(), null).read(file).intake();
        Conclusions conclusions = POOL.conclude(intake);
        JsonNode json = new JsonMapper().readTree(Wired.ebb("prep", file.toString(), "--format", "json").out());

        Set<String> marked = new TreeSet<>();
        Set<String> concluded = new TreeSet<>();
        for (String kind : KINDS) {
            for (JsonNode entry : json.get(kind)) {
                concluded.add(entry.get("id").asString());
                if (entry.get("private").asBoolean()) {
                    marked.add(entry.get("id").asString());
                }
            }
        }
        assertThat(marked).isNotEmpty().isEqualTo(resting(conclusions, concluded));
        Set<String> told = new TreeSet<>();
        json.get("told").forEach(fact -> {
            if (fact.get("private").asBoolean()) {
                told.add(fact.get("fact").asString());
            }
        });
        assertThat(told).isEqualTo(new TreeSet<>(intake.facts().stream().filter(fact -> fact.told().inConfidence())
                .map(fact -> fact.id()).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lucia-and-tomasz", "hanneke-and-idris", "marisol-and-greta", "anselm-and-rico",
        "joy-and-desmond"})
    void allFormsMarkTheSameConclusions(String sample) {
        String file = "samples/session-prep/" + sample + ".json";
        TreeMap<Integer, Boolean> text = new TreeMap<>();
        String brief = Wired.ebb("prep", file, "--evidence").out();
        String evidence = brief.substring(brief.indexOf("── The evidence"));
        Matcher title = Pattern.compile("(?m)^\\[(\\d+)] (.*(?:\\n {2,}(?!For:|Against:).*)*)").matcher(evidence);
        while (title.find()) {
            text.put(Integer.valueOf(title.group(1)), title.group(2).replaceAll("\\s+", " ").contains("(in confidence)"));
        }
        TreeMap<Integer, Boolean> markdown = new TreeMap<>();
        Matcher line = Pattern.compile("(?m)^- \\[(\\d+)] (.*)$")
                .matcher(Wired.ebb("prep", file, "--format", "markdown").out());
        while (line.find()) {
            markdown.put(Integer.valueOf(line.group(1)), line.group(2).endsWith("(in confidence)"));
        }
        TreeMap<Integer, Boolean> html = new TreeMap<>();
        for (Element exhibit : Jsoup.parse(Wired.ebb("prep", file, "--format", "html").out()).select("section.exhibit")) {
            Element heading = exhibit.selectFirst("h3, h4");
            html.put(Integer.valueOf(heading.selectFirst(".ref").text()), heading.selectFirst(".confided") != null);
        }

        assertThat(text).containsValue(true).isEqualTo(markdown).isEqualTo(html);
    }

    /** Those of some conclusions that rest on what was told in confidence, followed down through the evidence itself. */
    private static Set<String> resting(Conclusions conclusions, Set<String> ids) {
        Set<String> resting = new TreeSet<>();
        for (Hypothesis hypothesis : conclusions.hypotheses()) {
            if (ids.contains(hypothesis.id()) && rests(hypothesis, conclusions, new HashSet<>())) {
                resting.add(hypothesis.id());
            }
        }
        return resting;
    }

    private static boolean rests(Hypothesis hypothesis, Conclusions conclusions, Set<Hypothesis> seen) {
        boolean rests = false;
        if (seen.add(hypothesis)) {
            for (Evidence evidence : conclusions.evidence(hypothesis)) {
                rests |= evidence.facts().stream().anyMatch(fact -> fact.told().inConfidence())
                        || evidence.premises().stream().anyMatch(below -> rests(below.hypothesis(), conclusions, seen));
            }
        }
        return rests;
    }
}
