package ebb.report;

import ebb.fact.Fact;
import ebb.finding.Audience;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.Formulation;
import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import ebb.knowledge.Phrases;
import java.util.ArrayList;
import java.util.List;

/** What one fact means in a formulation: each caution, need, pattern and topic it speaks for or against, in a line. */
public final class NoteMargin {

    private final Formulation formulation;
    private final Phrases phrases;

    /** For one formulation, in these words. */
    public NoteMargin(Formulation formulation, Phrases phrases) {
        this.formulation = formulation;
        this.phrases = phrases;
    }

    /** The lines for the fact with an id; empty where nothing rests on it. */
    public List<String> of(String fact) {
        List<String> lines = new ArrayList<>();
        formulation.cautions().forEach(caution -> line(lines, fact, "Caution: "
                + caution.title() + ", " + phrases.label(caution.caution().urgency()), caution.reasons()));
        formulation.needs().forEach(need -> line(lines, fact, "Need that may be unmet: "
                + phrases.label(need.need().need()) + " (" + name(need.need().who()) + "), "
                + phrases.label(need.strength()), need.reasons()));
        formulation.patterns().forEach(pattern -> line(lines, fact, "Pattern there may be: "
                + phrases.label(pattern.pattern().kind()) + " (" + phrases.names(pattern.pattern().who(),
                formulation.intake()) + "), " + phrases.label(pattern.strength()), pattern.reasons()));
        formulation.antecedents().forEach(past -> line(lines, fact, "What may feed it: an old wound of "
                + name(past.antecedent().who()) + ", " + phrases.label(past.strength()), past.reasons()));
        formulation.discussionPoints().forEach(point -> line(lines, fact, topic(point), point.reasons()));
        return lines;
    }

    private String topic(DiscussionPoint point) {
        String with = phrases.names(point.about(), formulation.intake());
        return "Topic " + point.priority() + ": " + point.title() + ", with " + with
                + (point.audience() == Audience.JOINT ? " together" : " alone");
    }

    private String name(String person) {
        return phrases.name(person, formulation.intake());
    }

    private static void line(List<String> lines, String fact, String what, Reasons reasons) {
        if (rests(reasons.speaksFor(), fact)) {
            lines.add(what);
        } else if (rests(reasons.speaksAgainst(), fact)) {
            lines.add("Speaks against – " + what);
        }
    }

    private static boolean rests(List<Reason> reasons, String id) {
        return reasons.stream().flatMap(reason -> reason.facts().stream()).map(Fact::id).anyMatch(id::equals);
    }
}
