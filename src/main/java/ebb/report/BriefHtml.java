package ebb.report;

import ebb.explain.Background;
import ebb.formulation.Formulation;
import ebb.knowledge.Phrases;
import java.util.List;

/**
 * Briefs as one page of HTML that needs nothing else: no script, no font, no picture from anywhere. It prints on one
 * sheet for each case; the evidence is folded, and prints on the sheets behind where it is opened. Safe to share between
 * threads.
 */
public final class BriefHtml {

    private static final String STYLE = HtmlHead.style("brief.css");

    private final Words words;

    /** Briefs in these words. */
    public BriefHtml(Phrases phrases) {
        this(Words.of(phrases));
    }

    BriefHtml(Words words) {
        this.words = words;
    }

    /** One brief. */
    public String render(Formulation formulation) {
        return render(List.of(formulation));
    }

    /** One brief, with what stands behind it folded at its end. */
    public String render(Formulation formulation, Background background) {
        return render(List.of(formulation), List.of(background));
    }

    /** Several briefs on one page, behind an index; at least one. */
    public String render(List<Formulation> formulations) {
        return render(formulations, List.of());
    }

    /** Several briefs, each with what stands behind it; without that, where there is none. */
    public String render(List<Formulation> formulations, List<Background> backgrounds) {
        List<Brief> briefs = formulations.stream().map(formulation -> Brief.of(formulation, words)).toList();
        boolean one = briefs.size() == 1;
        String title = one ? "Session brief: " + briefs.get(0).heading().title() : "Session briefs";
        Markup out = Markup.page();
        out.open("html", "lang", "en");
        HtmlHead.print(title, STYLE, out);
        out.open("body");
        if (!one) {
            index(title, briefs, out);
        }
        out.open("main", "id", "briefs");
        for (int i = 0; i < briefs.size(); i++) {
            HtmlBrief html = new HtmlBrief(briefs.get(i), id(i), one ? 1 : 2, out);
            html.open();
            if (!backgrounds.isEmpty()) {
                new HtmlBackground(html, words, formulations.get(i).intake()).print(backgrounds.get(i));
            }
            out.end();
        }
        return out.end().end().end().toString();
    }

    private static String id(int index) {
        return "case" + (index + 1);
    }

    private static void index(String title, List<Brief> briefs, Markup out) {
        out.leaf("a", "Skip the index", "class", "skip", "href", "#briefs");
        out.open("header", "class", "index").leaf("h1", title).open("nav", "aria-label", "Cases").open("ol");
        for (int i = 0; i < briefs.size(); i++) {
            Brief brief = briefs.get(i);
            out.open("li").leaf("a", brief.heading().title(), "href", "#" + id(i)).space()
                    .leaf("span", brief.heading().caseName(), "class", "soft");
            if (brief.safety().danger()) {
                out.space().leaf("strong", "safety first", "class", "alert");
            }
            out.end();
        }
        out.end().end().end();
    }
}
