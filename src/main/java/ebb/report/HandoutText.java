package ebb.report;

import ebb.handout.Handout;
import ebb.report.TextPage.Look;

/** Handouts as plain text. Stateless, and safe to share between threads. */
public final class HandoutText {

    private static final int ROOM = 2;

    /** One page. */
    public String render(Handout handout, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.paragraph(0, handout.title(), Look.TITLE);
        page.blank();
        if (!handout.opening().isEmpty()) {
            page.paragraph(0, handout.opening(), Look.PLAIN);
            page.blank();
        }
        for (Handout.Item item : handout.topics()) {
            page.paragraph(0, item.title(), Look.ACCENT);
            item.questions().forEach(question -> page.item(ROOM, page.sign("–", "-"), question, Look.PLAIN));
            page.blank();
        }
        page.paragraph(0, handout.closing(), Look.PLAIN);
        return page.toString();
    }
}
