package ebb.report;

import ebb.formulation.Formulation;
import ebb.knowledge.Phrases;
import ebb.report.TextPage.Look;
import java.util.Iterator;
import java.util.List;

/**
 * Briefs for a terminal: laid out to its width, in colour only where that is wanted, and readable without. Safe to
 * share between threads.
 */
public final class BriefText {

    /** How much of the evidence is printed. */
    public enum Evidence {
        /** The main reason for and against each conclusion, within the brief. */
        IN_BRIEF,
        /** All of it, after the brief. */
        IN_FULL
    }

    private final Words words;

    /** Briefs in these words. */
    public BriefText(Phrases phrases) {
        this(Words.of(phrases));
    }

    BriefText(Words words) {
        this.words = words;
    }

    /** One brief, without its evidence in full. */
    public String render(Formulation formulation, Terminal terminal) {
        return render(formulation, terminal, Evidence.IN_BRIEF);
    }

    /** One brief. */
    public String render(Formulation formulation, Terminal terminal, Evidence evidence) {
        TextPage page = new TextPage(terminal);
        print(Brief.of(formulation, words), page, evidence);
        return page.toString();
    }

    /** What stands between two briefs. */
    public static String separator(Terminal terminal) {
        return "\n" + (terminal.unicode() ? "═" : "=").repeat(terminal.width()) + "\n\n";
    }

    /** How many lines a brief takes on an ordinary terminal. */
    static long lines(Brief brief) {
        TextPage page = new TextPage(new Terminal(80, false, true));
        print(brief, page, Evidence.IN_BRIEF);
        return page.toString().lines().count();
    }

    private static void print(Brief brief, TextPage page, Evidence evidence) {
        TextOpening.print(brief, page);
        topics(brief, page);
        TextFindings.print(brief, page);
        questions(brief, page);
        reminders(brief, page);
        accounts(brief, page);
        firmness(brief, page);
        limits(brief, page, evidence);
        if (evidence == Evidence.IN_FULL) {
            TextEvidence.print(brief, page);
        }
    }

    private static void topics(Brief brief, TextPage page) {
        page.heading(Section.TOPICS.heading(), Look.ACCENT);
        if (brief.topics().isEmpty()) {
            page.paragraph(2, Notices.noTopics(brief.safety()), Look.PLAIN);
        }
        for (Iterator<TopicEntry> topics = brief.topics().iterator(); topics.hasNext();) {
            TextOpening.topic(topics.next(), page);
            if (topics.hasNext()) {
                page.blank();
            }
        }
    }

    private static void questions(Brief brief, TextPage page) {
        List<QuestionEntry> questions = brief.questions();
        if (questions.isEmpty()) {
            return;
        }
        page.heading(Section.ASK.heading(), Look.ACCENT);
        for (QuestionEntry question : questions.subList(0, Math.min(Brief.ASKED_FIRST, questions.size()))) {
            page.item(2, page.sign("• ", "* "), question.setting() + ": " + question.wording() + question.exhibit().mark(), Look.PLAIN);
            TextFindings.aside(question.exhibit(), page);
            page.paragraph(4, question.why() + TextFindings.reference(question.exhibit()), Look.QUIET);
        }
        if (questions.size() > Brief.ASKED_FIRST) {
            page.paragraph(2, Notices.further(questions.size() - Brief.ASKED_FIRST), Look.QUIET);
        }
    }

    private static void reminders(Brief brief, TextPage page) {
        if (brief.reminders().isEmpty()) {
            return;
        }
        page.heading(Section.CONSIDER.heading(), Look.ACCENT);
        for (ReminderEntry reminder : brief.reminders()) {
            page.item(2, page.sign("• ", "* "), reminder.message() + reminder.exhibit().mark()
                    + TextFindings.reference(reminder.exhibit()), Look.PLAIN);
            TextFindings.aside(reminder.exhibit(), page);
        }
    }

    private static void accounts(Brief brief, TextPage page) {
        if (!brief.accounts().isEmpty()) {
            page.heading(Section.ACCOUNTS.heading(), Look.ACCENT);
            for (DifferingAccounts accounts : brief.accounts()) {
                page.item(2, page.sign("• ", "* "), accounts.lead(), Look.TITLE);
                accounts.accounts().forEach(line ->
                        page.paragraph(4, line.text() + Notices.mark(line.inConfidence()), Look.PLAIN));
                if (!accounts.bearing().isEmpty()) {
                    page.paragraph(4, accounts.bearing(), Look.QUIET);
                }
            }
            page.paragraph(2, Notices.NOT_AVERAGED, Look.QUIET);
        }
    }

    private static void firmness(Brief brief, TextPage page) {
        if (!brief.firmness().isEmpty()) {
            page.heading(Section.FIRMNESS.heading(), Look.ACCENT);
            brief.firmness().forEach(line ->
                    page.paragraph(2, line.text() + Notices.mark(line.inConfidence()), Look.PLAIN));
        }
    }

    private static void limits(Brief brief, TextPage page, Evidence evidence) {
        page.heading(Section.LIMITS.heading(), Look.QUIET);
        page.paragraph(2, String.join(" ", Limits.SENTENCES), Look.QUIET);
        if (evidence == Evidence.IN_BRIEF && !brief.evidence().exhibits().isEmpty()) {
            page.paragraph(2, Notices.NUMBERS, Look.QUIET);
        }
        page.paragraph(2, brief.limits().brief(), Look.QUIET);
    }
}
