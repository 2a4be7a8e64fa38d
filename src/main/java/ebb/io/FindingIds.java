package ebb.io;

import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.finding.ExpectationStyle;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Topic;
import ebb.finding.Verdict;
import java.util.List;
import java.util.Map;

/**
 * Checks the ids of findings, for example {@code need:love@rowan} or {@code pattern:demand-withdraw@rowan,sky}: the
 * kind of finding, its term, and the people it names.
 */
final class FindingIds {
    /** The forms such ids have, as a message lists them. */
    static final String FORMS = "the id of a finding, such as need:love@rowan, pattern:demand-withdraw@rowan,sky,"
            + " expectation:strained@rowan, topic:break-the-chase or good-enough";

    private static final Map<String, Terms<? extends Term>> TERMS = Map.of(
            "need", Terms.of(Need.class),
            "pattern", Terms.of(PatternKind.class),
            "expectation", Terms.of(ExpectationStyle.class),
            "topic", Terms.of(Topic.class),
            "caution", Terms.of(SafetyKind.class));
    private static final List<String> WITHOUT_TERM = List.of("antecedent", "question", "consider", "satisfaction");

    private final FaultList faults;
    private final Everybody cast;

    FindingIds(FaultList faults, Everybody cast) {
        this.faults = faults;
        this.cast = cast;
    }

    /** The id, or null with a fault where it is none. */
    String check(int node, String id) {
        int colon = id.indexOf(':');
        int at = id.lastIndexOf('@');
        String kind = colon < 0 ? at < 0 ? id : id.substring(0, at) : id.substring(0, colon);
        Terms<? extends Term> terms = TERMS.get(kind);
        boolean known = colon < 0 ? kind.equals(Verdict.WHOLE_CASE) : terms != null || WITHOUT_TERM.contains(kind);
        if (!known) {
            faults.add(node, Shown.quoted(id) + " is not the id of a finding", FORMS, "Write an id in this form");
            return null;
        }
        String term = colon < 0 ? "" : id.substring(colon + 1, at < colon ? id.length() : at);
        if (terms != null && terms.get(term) == null) {
            String nearest = Nearest.to(term, terms.terms());
            faults.add(node, Shown.quoted(term) + " is no term of a " + kind, terms.listed(), nearest == null
                    ? "Write the one that comes closest" : "Write " + Shown.quoted(nearest));
            return null;
        }
        for (String person : at < 0 ? new String[0] : id.substring(at + 1).split(",", -1)) {
            if (cast.id(person) == null) {
                faults.add(node, "No person has the id " + Shown.quoted(person),
                        "the people's ids: " + String.join(", ", cast.ids()), "Write one of these ids");
                return null;
            }
        }
        return id;
    }
}
