package ebb.report;

/** Whether it may be good enough, as HTML: the verdict, the criteria as a picture, and folded as a table. */
final class HtmlScores {

    private HtmlScores() {
    }

    static void print(HtmlBrief html) {
        Markup out = html.out();
        html.section(Section.GOOD_ENOUGH, "good-enough");
        for (VerdictEntry verdict : html.brief().verdicts()) {
            out.open("p", "class", "verdict").text(verdict.sentence());
            html.tail(verdict.exhibit());
            out.end();
            html.aside(verdict.exhibit());
            if (!verdict.open()) {
                html.reasons(verdict.exhibit(), false);
                html.hangs(verdict.exhibit());
            }
        }
        Scores scores = html.brief().scores();
        if (scores.asked()) {
            out.open("figure");
            ScoresPicture.draw(scores, html.id() + "-scores", out);
            if (scores.inConfidence()) {
                out.open("figcaption").leaf("span", "in confidence", "class", "confided")
                        .text(": some of it; the table says which.").end();
            }
            out.end();
            table(html, scores);
        }
        if (!scores.untold().isEmpty()) {
            out.leaf("p", scores.notAsked(), "class", "soft");
        }
        out.end();
    }

    private static void table(HtmlBrief html, Scores scores) {
        Markup out = html.out();
        out.open("details").leaf("summary", "The scores as a table");
        out.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", "The scores as a table");
        out.open("table").open("thead").open("tr").leaf("th", "Criterion", "scope", "col");
        scores.people().forEach(name -> out.leaf("th", name, "scope", "col"));
        out.close().close().open("tbody");
        for (Scores.Row row : scores.rows()) {
            out.open("tr").leaf("th", row.criterion(), "scope", "row");
            for (Scores.Cell cell : row.cells()) {
                out.open("td").text(cell.score() == null ? cell.state() : cell.score() + ", " + cell.state());
                html.mark(cell.inConfidence());
                if (cell.hearsay()) {
                    out.space().leaf("span", "told by somebody else", "class", "soft");
                }
                out.close();
            }
            out.end();
        }
        out.close().close().close().end();
    }
}
