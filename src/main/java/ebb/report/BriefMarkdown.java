package ebb.report;

import static ebb.report.MarkdownPage.bold;
import static ebb.report.MarkdownPage.plain;

import ebb.formulation.Formulation;
import ebb.knowledge.Phrases;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Briefs as Markdown, plain enough to paste into a record; the evidence stands at the end, under the numbers the brief
 * refers to. Safe to share between threads.
 */
public final class BriefMarkdown {

    /** What stands between two briefs. */
    public static final String SEPARATOR = "\n---\n\n";

    private final Words words;

    /** Briefs in these words. */
    public BriefMarkdown(Phrases phrases) {
        this(Words.of(phrases));
    }

    BriefMarkdown(Words words) {
        this.words = words;
    }

    /** One brief with its evidence. */
    public String render(Formulation formulation) {
        Brief brief = Brief.of(formulation, words);
        MarkdownPage page = new MarkdownPage();
        heading(brief.heading(), page);
        safety(brief.safety(), page);
        page.heading(2, Section.IN_SHORT.heading());
        brief.inShort().forEach(line -> page.line("- ", plain(line.text()) + Notices.mark(line.inConfidence())));
        own(brief.own(), page);
        page.heading(2, Section.TOPICS.heading());
        if (brief.topics().isEmpty()) {
            page.line("", Notices.noTopics(brief.safety()));
        }
        brief.topics().forEach(topic -> topic(topic.priority() + ". ", "", topic, page));
        MarkdownFindings.print(brief, page);
        questions(brief.questions(), page);
        if (!brief.reminders().isEmpty()) {
            page.heading(2, Section.CONSIDER.heading());
            brief.reminders().forEach(reminder ->
                    page.line("- ", plain(reminder.message()) + tail(reminder.exhibit())
                            + (reminder.exhibit().stands() ? "" : " " + bold(reminder.exhibit().setAside()))));
        }
        accounts(brief.accounts(), page);
        if (!brief.firmness().isEmpty()) {
            page.heading(2, Section.FIRMNESS.heading());
            brief.firmness().forEach(line -> page.line("- ", plain(line.text()) + Notices.mark(line.inConfidence())));
        }
        page.heading(2, Section.LIMITS.heading());
        page.line("", Limits.SENTENCES.stream().map(MarkdownPage::plain).collect(Collectors.joining(" ")));
        page.blank();
        page.line("", plain(brief.limits().whole()));
        MarkdownEvidence.print(brief, page);
        return page.toString();
    }

    private static void own(OwnHypotheses own, MarkdownPage page) {
        if (own.recorded()) {
            page.heading(2, Section.OWN.heading());
            own(OwnHypotheses.BOTH, own.both(), page);
            own(OwnHypotheses.ONLY_YOU, own.onlyYou(), page);
            own(OwnHypotheses.ONLY_EBB, own.onlyEbb(), page);
        }
    }

    private static void own(String lead, List<Passage> lines, MarkdownPage page) {
        page.line("- ", bold(lead) + (lines.isEmpty() ? " nothing." : ""));
        lines.forEach(line -> page.line("  - ", plain(line.text()) + Notices.mark(line.inConfidence())));
    }

    private static void accounts(List<DifferingAccounts> all, MarkdownPage page) {
        if (!all.isEmpty()) {
            page.heading(2, Section.ACCOUNTS.heading());
            for (DifferingAccounts accounts : all) {
                page.line("- ", bold(accounts.lead()) + (accounts.bearing().isEmpty() ? "" : " "
                        + plain(accounts.bearing())));
                accounts.accounts().forEach(line ->
                        page.line("  - ", plain(line.text()) + Notices.mark(line.inConfidence())));
            }
            page.blank();
            page.line("", Notices.NOT_AVERAGED);
        }
    }

    private static void heading(Heading heading, MarkdownPage page) {
        page.heading(1, plain(heading.title()));
        page.line("", "Case " + plain(heading.caseName())
                + (heading.asOf().isEmpty() ? "." : ", as of " + heading.asOf() + "."));
        for (Passage line : heading.setting()) {
            page.line("", plain(line.text()) + Notices.mark(line.inConfidence()));
        }
        if (heading.confidential()) {
            page.blank();
            page.line("", bold(Notices.CONFIDENTIAL));
        }
    }

    private static void safety(SafetyNotes safety, MarkdownPage page) {
        page.heading(2, Section.SAFETY.heading());
        for (CautionEntry caution : safety.cautions()) {
            page.line("- ", bold(caution.title()) + tail(caution.exhibit()) + ". "
                    + aside(caution.exhibit()) + plain(caution.message()));
        }
        for (SafetyNotes.Withheld withheld : safety.withheld()) {
            page.line("- ", bold("Has to wait: " + String.join("; ", withheld.topics())) + ". "
                    + plain(withheld.reason()) + Notices.mark(withheld.inConfidence()));
        }
        if (safety.firstTopic() != null) {
            topic("- ", "Raise first: ", safety.firstTopic(), page);
        }
        List<Passage> asked = safety.screenings();
        page.line("- ", "Asked so far: " + (asked.isEmpty() ? "nobody." : asked.stream()
                .map(line -> plain(line.text()) + Notices.mark(line.inConfidence()) + ".")
                .collect(Collectors.joining(" "))));
        page.line("- ", (safety.quiet() ? Notices.NO_DANGER_REPORTED + " " : "") + Notices.NO_PROOF);
    }

    private static void topic(String lead, String before, TopicEntry topic, MarkdownPage page) {
        String under = " ".repeat(lead.length()) + "- ";
        page.line(lead, bold(before + topic.title()) + " (" + plain(topic.audience()) + ")"
                + tail(topic.exhibit()) + ": " + aside(topic.exhibit()) + plain(topic.why()));
        topic.questions().forEach(question -> page.line(under, plain(question)));
        MarkdownFindings.against(under, topic.exhibit(), false, page);
        MarkdownFindings.hangs(under, topic.exhibit(), page);
    }

    private static void questions(List<QuestionEntry> questions, MarkdownPage page) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading(2, Section.ASK.heading());
        questions.stream().limit(Brief.ASKED_FIRST).forEach(question -> question(question, page));
        if (questions.size() > Brief.ASKED_FIRST) {
            page.blank();
            page.line("", Notices.further(questions.size() - Brief.ASKED_FIRST));
        }
    }

    static void question(QuestionEntry question, MarkdownPage page) {
        page.line("- ", plain(question.setting()) + ": " + bold(question.wording()) + " " + aside(question.exhibit())
                + plain(question.why()) + tail(question.exhibit()));
    }

    /** That the clinician set it aside, and why; empty where it stands. */
    static String aside(Exhibit exhibit) {
        return exhibit.stands() ? "" : bold(exhibit.setAside()) + " ";
    }

    /** The marks and the number behind what rests on evidence. */
    static String tail(Exhibit exhibit) {
        return exhibit.mark() + (exhibit.number() == 0 ? "" : " " + exhibit.reference());
    }
}
