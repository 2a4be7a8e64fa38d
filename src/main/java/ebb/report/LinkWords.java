package ebb.report;

import ebb.fact.FactType;
import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.finding.ExpectationStyle;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Topic;
import ebb.knowledge.Phrases;
import java.util.Arrays;
import java.util.Map;

/** Links of knowledge in words: {@code pattern:demand-withdraw} is "demand and withdrawal". */
public final class LinkWords {

    private static final Map<String, Term[]> TERMS = Map.of("need", Need.values(), "pattern", PatternKind.values(),
            "expectation", ExpectationStyle.values(), "topic", Topic.values(), "caution", SafetyKind.values(), "fact",
            FactType.values(), "ask", FactType.values());

    private final Phrases phrases;

    /** Links in these words. */
    public LinkWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A link, or anything else with a name, in words. */
    public String of(String link) {
        int colon = link.indexOf(':');
        if (colon < 0) {
            return link.replace('-', ' ');
        }
        String kind = link.substring(0, colon);
        String written = link.substring(colon + 1);
        String words = Arrays.stream(TERMS.getOrDefault(kind, new Term[0])).filter(term -> term.term().equals(written)).findFirst()
                .map(phrases::label).orElse(written.replace('-', ' '));
        return switch (kind) {
            case "ask" -> "asking for: " + words;
            case "fact" -> "reading: " + words;
            default -> kind + ": " + words;
        };
    }
}
