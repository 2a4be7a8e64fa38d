package ebb.report;

import ebb.handout.Handout;

/**
 * Handouts as one page of HTML that needs nothing else and prints on one sheet, with room to write. Nothing in it says
 * which case it is, or when and by what it was made. Stateless, and safe to share between threads.
 */
public final class HandoutHtml {

    private static final String STYLE = HtmlHead.style("handout.css");

    /** One page. */
    public String render(Handout handout) {
        Markup out = Markup.page();
        out.open("html", "lang", "en");
        HtmlHead.print(handout.title(), STYLE, out);
        out.open("body").open("main");
        out.leaf("h1", handout.title());
        if (!handout.opening().isEmpty()) {
            out.leaf("p", handout.opening(), "class", "opening");
        }
        for (Handout.Item item : handout.topics()) {
            out.open("section").leaf("h2", item.title()).open("ul");
            item.questions().forEach(question -> out.leaf("li", question));
            out.end().end();
        }
        out.leaf("p", handout.closing(), "class", "closing");
        return out.end().end().end().toString();
    }
}
