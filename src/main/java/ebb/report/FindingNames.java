package ebb.report;

import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.finding.ExpectationStyle;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Topic;
import ebb.finding.Verdict;
import ebb.knowledge.Vocabulary;
import java.util.Arrays;
import java.util.Map;

/** Puts the id of a finding into a few words: {@code need:love@rowan} is "Need: love (Rowan)". */
final class FindingNames {

    private static final Map<String, Class<? extends Term>> KINDS = Map.of("need", Need.class, "pattern",
            PatternKind.class, "expectation", ExpectationStyle.class, "topic", Topic.class, "caution", SafetyKind.class);

    private final Reading reading;

    FindingNames(Reading reading) {
        this.reading = reading;
    }

    /** The words; the id itself where it is of a kind that has no words of its own. */
    String of(String id) {
        int colon = id.indexOf(':');
        int at = id.lastIndexOf('@');
        Class<? extends Term> kind = colon < 0 ? null : KINDS.get(id.substring(0, colon));
        if (kind == null) {
            return id.equals(Verdict.WHOLE_CASE) ? "It may be good enough" : id;
        }
        Term term = Vocabulary.find(kind, id.substring(colon + 1, at < 0 ? id.length() : at));
        if (term == null) {
            return id;
        }
        String names = reading.names(Arrays.asList(id.substring(at + 1).split(",")));
        String people = at < 0 ? "" : kind == SafetyKind.class ? ", for " + names : " (" + names + ")";
        return Reading.capital(id.substring(0, colon)) + ": " + reading.label(term) + people;
    }
}
