package ebb.report;

import ebb.explain.Chain;
import ebb.explain.Difference;
import ebb.explain.NextQuestion;
import ebb.explain.Told;
import ebb.explain.WhyNot;
import ebb.fact.NoteSpan;
import ebb.fact.Setting;
import ebb.knowledge.Phrases;
import ebb.report.TextPage.Look;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Answers to questions about a formulation, as text for a terminal. Safe to share between threads. */
public final class AnswerText {

    /** How many rules that did not speak are shown. */
    private static final int NEAREST = 5;

    /** Deeper than this nothing is indented, so that there is always room for words. */
    private static final int DEEPEST = 14;

    private final Phrases phrases;
    private final Function<NoteSpan, String> sentences;

    /** Answers in these words. */
    public AnswerText(Phrases phrases) {
        this(phrases, span -> null);
    }

    /**
     * Answers that show facts from notes in their sentences.
     *
     * @param sentences from a place in a note to the sentence around it; null where the note is not at hand
     */
    public AnswerText(Phrases phrases, Function<NoteSpan, String> sentences) {
        this.phrases = phrases;
        this.sentences = sentences;
    }

    /** Why: each finding as a tree, down to the facts and the claims. */
    public String why(List<Chain> chains, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        Set<String> told = new HashSet<>();
        for (Chain chain : chains) {
            chain(chain, 0, told, page);
            page.blank();
        }
        if (chains.isEmpty()) {
            page.paragraph(0, "Nothing was concluded.", Look.PLAIN);
        }
        return page.toString();
    }

    /** What was told once in full is only named when another conclusion builds on it too. */
    private void chain(Chain chain, int indent, Set<String> told, TextPage page) {
        page.paragraph(indent, Reading.capital(chain.says()) + page.sign(" · ", " - ") + (chain.strength() == null
                ? "not concluded" : phrases.label(chain.strength())) + "  (" + chain.id() + ")",
                indent == 0 ? Look.TITLE : Look.ACCENT);
        if (!told.add(chain.id()) && indent > 0) {
            page.paragraph(indent + 2, "As told above.", Look.QUIET);
            return;
        }
        page.paragraph(indent + 2, chain.weighed(), Look.PLAIN);
        links("For", chain.speaksFor(), indent + 2, told, page);
        links("Against", chain.speaksAgainst(), indent + 2, told, page);
    }

    private void links(String side, List<Chain.Link> links, int indent, Set<String> told, TextPage page) {
        int below = Math.min(indent + 4, DEEPEST);
        for (Chain.Link link : links) {
            String notes = (link.hearsay() ? " This is hearsay, and weighs less." : "")
                    + (link.counted() ? "" : " It adds nothing: heavier evidence from the same facts counts already.");
            page.item(indent, side + " (" + phrases.label(link.rule().weight()) + "):",
                    Reading.sentence(link.rule().says()) + notes, side.equals("For") ? Look.PLAIN : Look.TITLE);
            page.paragraph(below, "Rule: " + link.rule().name(), Look.QUIET);
            link.facts().forEach(fact -> told(fact, below, page));
            link.absences().forEach(absence -> page.item(below, page.sign("○", "o"), Reading.sentence(absence), Look.PLAIN));
            link.through().forEach(chain -> chain(chain, below, told, page));
            link.claims().forEach(claim -> page.item(below, claim.id() + ":", claim.text(), Look.QUIET));
        }
    }

    private void told(Told told, int indent, TextPage page) {
        page.item(indent, page.sign("•", "*"), told.fact().id() + ": " + Reading.sentence(told.words())
                + (told.note() == null ? "" : " (" + told.note() + ")"), Look.PLAIN);
        NoteSpan span = told.fact().told() == null ? null : told.fact().told().span();
        String sentence = span == null ? null : sentences.apply(span);
        if (sentence != null) {
            page.item(Math.min(indent + 2, DEEPEST), span.note() + ":", sentence, Look.QUIET);
        }
    }

    /** Why not: what became of it, what came nearest, and what would bring it about. */
    public String whyNot(WhyNot answer, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.paragraph(0, answer.id(), Look.TITLE);
        page.paragraph(0, answer.because(), Look.PLAIN);
        Set<String> told = new HashSet<>();
        for (Chain chain : answer.chains()) {
            if (!chain.speaksFor().isEmpty() || !chain.speaksAgainst().isEmpty()) {
                page.blank();
                chain(chain, 0, told, page);
            }
        }
        if (!answer.rules().isEmpty()) {
            page.heading(answer.outcome() == WhyNot.Outcome.CONCLUDED ? "Rules that could have added to it"
                    : "Rules that could have concluded it, nearest first", Look.ACCENT);
            answer.rules().stream().limit(NEAREST).forEach(attempt -> attempt(attempt, page));
            if (answer.rules().size() > NEAREST) {
                int rest = answer.rules().size() - NEAREST;
                page.paragraph(2, "And " + rest + (rest == 1 ? " more rule" : " more rules") + ", further off.", Look.QUIET);
            }
        }
        remedies(answer, page);
        return page.toString();
    }

    private void attempt(WhyNot.Attempt attempt, TextPage page) {
        page.paragraph(2, attempt.rule().name() + " (" + phrases.label(attempt.rule().weight()) + ")", Look.TITLE);
        for (WhyNot.Check check : attempt.conditions()) {
            String fact = check.fact() == null ? "" : " [" + check.fact().fact().id() + "]";
            String detail = check.detail() == null ? "" : "; " + check.detail();
            page.item(4, page.sign("•", "*"), standing(check.standing()) + ": " + check.asks() + fact + detail, Look.PLAIN);
        }
    }

    private static String standing(WhyNot.Standing standing) {
        return switch (standing) {
            case MET -> "met";
            case DENIED -> "denied";
            case NOT_ASKED -> "not asked";
            case OTHERWISE -> "recorded otherwise";
            case NOT_CONCLUDED -> "not concluded";
        };
    }

    private void remedies(WhyNot answer, TextPage page) {
        switch (answer.outcome()) {
            case CONCLUDED, WITHHELD, BEYOND_SIX -> { }
            default -> {
                page.heading("The least that would bring it about", Look.ACCENT);
                if (answer.remedies().isEmpty()) {
                    page.paragraph(2, "It would take more than three changes to the facts. Changes to what was recorded"
                            + " about safety are not considered.", Look.PLAIN);
                }
                for (WhyNot.Remedy remedy : answer.remedies()) {
                    page.item(2, page.sign("•", "*"), String.join("; and ", remedy.changes()) + " " + page.sign("→", "->") + " "
                            + phrases.label(remedy.strength()), Look.PLAIN);
                }
            }
        }
    }

    /** What if: what was changed, and what that changes. */
    public String whatIf(Difference difference, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        difference.changes().forEach(change -> page.item(0, page.sign("•", "*"), change, Look.TITLE));
        page.blank();
        if (difference.shifts().isEmpty()) {
            page.paragraph(0, "Nothing in the formulation changes.", Look.PLAIN);
        }
        for (Difference.Shift shift : difference.shifts()) {
            page.item(0, page.sign("•", "*"), word(shift.kind()) + ": " + shift.says() + strengths(shift, page) + "  (" + shift.id() + ")", Look.PLAIN);
            rules("now speaks: ", shift.gained(), page);
            rules("no longer speaks: ", shift.lost(), page);
        }
        return page.toString();
    }

    private static void rules(String lead, List<String> rules, TextPage page) {
        rules.forEach(rule -> page.paragraph(4, lead + rule, Look.QUIET));
    }

    private String strengths(Difference.Shift shift, TextPage page) {
        if (shift.before() == null || shift.after() == null) {
            return shift.before() == null && shift.after() == null ? "" : ", "
                    + phrases.label(shift.before() == null ? shift.after() : shift.before());
        }
        return ", " + phrases.label(shift.before()) + " " + page.sign("→", "->") + " " + phrases.label(shift.after());
    }

    private static String word(Difference.Kind kind) {
        return switch (kind) {
            case APPEARS -> "appears";
            case GOES -> "goes";
            case STRONGER -> "stronger";
            case WEAKER -> "weaker";
            case WITHHELD -> "has to wait";
            case RELEASED -> "no longer has to wait";
        };
    }

    /** What to ask next: each question with why, and with what each answer would change. */
    public String ask(List<NextQuestion> questions, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        int number = 0;
        for (NextQuestion next : questions) {
            page.item(0, ++number + ".", next.wording(), Look.TITLE);
            page.paragraph(3, (next.safety() ? "Safety first. " : "")
                    + (next.question().setting() == Setting.ALONE ? "Ask alone. " : "Ask together. ")
                    + next.why() + (next.whyAlone() == null ? "" : " " + Reading.sentence(next.whyAlone())), Look.QUIET);
            for (NextQuestion.Answer answer : next.answers()) {
                page.item(3, page.sign("•", "*"), Reading.capital(answer.says()) + ": " + changes(answer) + ".", Look.PLAIN);
            }
            page.blank();
        }
        if (questions.isEmpty()) {
            page.paragraph(0, "No answer to anything that was not asked would change the formulation.", Look.PLAIN);
        }
        return page.toString();
    }

    private static String changes(NextQuestion.Answer answer) {
        if (answer.shifts().isEmpty()) {
            return "nothing changes";
        }
        List<String> parts = answer.shifts().stream().map(shift -> word(shift.kind()) + " " + shift.says()).toList();
        return String.join("; ", parts.subList(0, Math.min(4, parts.size())))
                + (parts.size() > 4 ? "; and " + (parts.size() - 4) + " more" : "");
    }
}
