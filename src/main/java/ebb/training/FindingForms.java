package ebb.training;

import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.ExpectationStyle;
import ebb.finding.Hypothesis;
import ebb.finding.Need;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Topic;
import ebb.finding.UnmetNeed;
import ebb.finding.Urgency;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes findings of what people write: a term and the people it is about, or an id such as {@code need:love@rowan}. */
public final class FindingForms {

    private static final Map<String, Part> PREFIXES = Map.of("need", Part.NEEDS, "pattern", Part.PATTERNS,
            "expectation", Part.APPRAISALS, "caution", Part.CAUTIONS, "topic", Part.TOPICS);

    private FindingForms() {
    }

    /** The terms that a part of an answer may hold. */
    public static List<Term> terms(Part part) {
        return switch (part) {
            case NEEDS -> List.of(Need.values());
            case PATTERNS -> List.of(PatternKind.values());
            case APPRAISALS -> Stream.of(ExpectationStyle.values()).filter(style -> style != ExpectationStyle.UNDETERMINED)
                    .map(Term.class::cast).toList();
            case CAUTIONS -> List.of(SafetyKind.values());
            case TOPICS -> List.of(Topic.values());
            case REASONS, RESTRAINT -> List.of();
        };
    }

    /**
     * A finding.
     *
     * @param part   a part that holds findings
     * @param term   its term as files write it
     * @param who    the people it is about, in the order of their roles; empty for a topic
     * @param people ids of everybody there is
     * @throws IllegalArgumentException if there is no such finding; the message is a sentence for the one who wrote it
     */
    public static Hypothesis of(Part part, String term, List<String> who, List<String> people) {
        Term found = terms(part).stream().filter(one -> one.term().equals(term)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("\"" + term + "\" is none of the " + part.term() + "; write one of "
                        + terms(part).stream().map(Term::term).collect(Collectors.joining(", ")) + "."));
        for (String one : who) {
            if (!people.contains(one)) {
                throw new IllegalArgumentException("There is nobody with the id \"" + one + "\"; the people are "
                        + String.join(", ", people) + ".");
            }
        }
        if (found instanceof PatternKind kind) {
            return pattern(kind, who);
        } else if (found instanceof Topic topic) {
            return new Discussion(topic);
        }
        if (who.size() != 1) {
            throw new IllegalArgumentException("\"" + term + "\" is about one person; name one of "
                    + String.join(", ", people) + ".");
        }
        return found instanceof Need need ? new UnmetNeed(who.get(0), need)
                : found instanceof ExpectationStyle style ? new Expecting(who.get(0), style)
                : new Caution((SafetyKind) found, who.get(0), Urgency.CURRENT);
    }

    private static Pattern pattern(PatternKind kind, List<String> who) {
        int most = kind.secondRole() != null || kind == PatternKind.MUTUAL_AVOIDANCE ? 2 : 1;
        if (who.isEmpty() || who.size() > most || who.stream().distinct().count() < who.size()) {
            throw new IllegalArgumentException("The pattern " + kind.term() + " is about " + (most == 1 ? "one person"
                    : kind.firstRole() == null ? "two people" : "the one who is in the role \"" + kind.firstRole()
                    + "\" and then the one in the role \"" + kind.secondRole() + "\"") + ".");
        }
        return who.size() == 1 ? Pattern.of(kind, who.get(0))
                : kind.firstRole() == null ? Pattern.mutual(kind, who.get(0), who.get(1))
                : Pattern.of(kind, who.get(0), who.get(1));
    }

    /**
     * The finding that an id names.
     *
     * @throws IllegalArgumentException if it names none; the message is a sentence for the one who wrote it
     */
    public static Hypothesis read(String id, List<String> people) {
        int colon = id.indexOf(':');
        int at = id.indexOf('@');
        Part part = colon < 0 ? null : PREFIXES.get(id.substring(0, colon));
        if (part == null || part != Part.TOPICS && at < colon) {
            throw new IllegalArgumentException("\"" + id + "\" names no finding; write need:TERM@PERSON,"
                    + " pattern:TERM@PERSON,PERSON, expectation:TERM@PERSON, caution:TERM@PERSON or topic:TERM.");
        }
        return of(part, id.substring(colon + 1, at < 0 ? id.length() : at),
                at < 0 ? List.of() : Arrays.asList(id.substring(at + 1).split("[,>]")), people);
    }
}
