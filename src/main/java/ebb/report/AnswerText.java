package ebb.report;

import ebb.explain.Chain;
import ebb.explain.Difference;
import ebb.explain.WhyNot;
import ebb.fact.Account;
import ebb.knowledge.Phrases;
import ebb.report.TextPage.Look;
import java.util.List;
import java.util.function.Function;

/** Answers to questions about a formulation, as text for a terminal. Safe to share between threads. */
public final class AnswerText {

    /** How many rules that did not speak are shown. */
    private static final int NEAREST = 5;

    private final Phrases phrases;
    private final Function<Account, String> sentences;

    /** Answers in these words. */
    public AnswerText(Phrases phrases) {
        this(phrases, told -> null);
    }

    /**
     * Answers that show facts from notes in their sentences.
     *
     * @param sentences from the account that a fact stands on to the sentence it was read from; null where its
     *                  note is not at hand
     */
    public AnswerText(Phrases phrases, Function<Account, String> sentences) {
        this.phrases = phrases;
        this.sentences = sentences;
    }

    /** Why: each finding as a tree, down to the facts and the claims. */
    public String why(List<Chain> chains, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        ChainText text = new ChainText(phrases, sentences, page);
        for (Chain chain : chains) {
            text.print(chain);
            page.blank();
        }
        if (chains.isEmpty()) {
            page.paragraph(0, "Nothing was concluded.", Look.PLAIN);
        } else {
            text.legend();
        }
        return page.toString();
    }

    /** Why not: what became of it, what came nearest, and what would bring it about. */
    public String whyNot(WhyNot answer, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.paragraph(0, answer.chains().size() == 1 ? Reading.capital(answer.chains().get(0).says()) + "  (" + answer.id() + ")"
                : answer.id(), Look.TITLE);
        page.paragraph(0, answer.because(), Look.PLAIN);
        ChainText text = new ChainText(phrases, sentences, page);
        for (Chain chain : answer.chains()) {
            if (!chain.empty()) {
                page.blank();
                text.print(chain);
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
            page.item(4, page.sign("•", "*"), CheckWords.of(check), Look.PLAIN);
        }
    }

    private void remedies(WhyNot answer, TextPage page) {
        switch (answer.outcome()) {
            case CONCLUDED, WITHHELD, BEYOND_SIX, ONLY_POSSIBLE, TOO_FEW_PEOPLE -> { }
            default -> {
                page.heading("The least that would bring it about", Look.ACCENT);
                if (answer.remedies().isEmpty()) {
                    page.paragraph(2, answer.tried() == 0
                            ? "Nothing that may be changed here would bring it about: what was recorded about safety, and"
                                    + " who is with whom, is not offered for change."
                            : "Nothing was found among " + answer.tried() + " sets of up to three changes to the facts that were"
                                    + " tried. What was recorded about safety is not offered for change.", Look.PLAIN);
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
        new ShiftText(phrases, page).print(0, difference.shifts());
        return page.toString();
    }
}
