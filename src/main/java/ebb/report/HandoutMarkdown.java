package ebb.report;

import static ebb.report.MarkdownPage.plain;

import ebb.handout.Handout;

/** Handouts as Markdown. Stateless, and safe to share between threads. */
public final class HandoutMarkdown {

    /** One page. */
    public String render(Handout handout) {
        MarkdownPage page = new MarkdownPage();
        page.heading(1, plain(handout.title()));
        if (!handout.opening().isEmpty()) {
            page.line("", plain(handout.opening()));
        }
        for (Handout.Item item : handout.topics()) {
            page.heading(2, plain(item.title()));
            item.questions().forEach(question -> page.line("- ", plain(question)));
        }
        if (!handout.topics().isEmpty()) {
            page.blank();
        }
        page.line("", plain(handout.closing()));
        return page.toString();
    }
}
