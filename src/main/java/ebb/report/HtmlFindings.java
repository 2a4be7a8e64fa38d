package ebb.report;

import java.util.List;

/** The hypotheses of a brief as HTML: each with its strength, the main reason for it and the main reason against it. */
final class HtmlFindings {

    private HtmlFindings() {
    }

    static void patterns(HtmlBrief html) {
        Hypotheses hypotheses = html.brief().hypotheses();
        html.section(Section.PATTERNS, "patterns");
        if (hypotheses.patterns().isEmpty()) {
            html.out().leaf("p", hypotheses.needs().isEmpty() ? Notices.NO_HYPOTHESES : Notices.NO_PATTERNS);
        } else {
            pictures(html, hypotheses.scenes());
            list(html, hypotheses.patterns(), "ol", true, false);
        }
        html.out().end();
    }

    static void needs(HtmlBrief html) {
        Hypotheses hypotheses = html.brief().hypotheses();
        if (!hypotheses.needs().isEmpty()) {
            html.section(Section.NEEDS, "needs");
            list(html, hypotheses.needs(), "ul", true, true);
            html.out().end();
        }
    }

    static void originsAndExpectations(HtmlBrief html) {
        Hypotheses hypotheses = html.brief().hypotheses();
        boolean expected = !hypotheses.expectations().isEmpty() || !hypotheses.unknown().isEmpty();
        if (hypotheses.origins().isEmpty() && !expected) {
            return;
        }
        Markup out = html.out();
        out.open("div", "class", "stack");
        if (!hypotheses.origins().isEmpty()) {
            html.section(Section.ORIGINS, "origins");
            list(html, hypotheses.origins(), "ul", false, false);
            out.end();
        }
        if (expected) {
            html.section(Section.EXPECTATIONS, "expectations");
            if (!hypotheses.expectations().isEmpty()) {
                list(html, hypotheses.expectations(), "ul", false, false);
            }
            if (!hypotheses.unknown().isEmpty()) {
                out.leaf("p", String.join(", ", hypotheses.unknown()) + ": not enough is known.");
            }
            out.end();
        }
        out.end();
    }

    private static void pictures(HtmlBrief html, List<Scene> scenes) {
        Markup out = html.out();
        out.open("figure");
        List<PatternPicture> pictures = PatternPicture.of(scenes.subList(0, Math.min(Hypotheses.IN_FULL,
                scenes.size())));
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).draw(html.id() + "-picture" + (i + 1), out);
        }
        out.leaf("figcaption", "An arrow goes from the one who acts; dashed, where it moves away."
                + (scenes.stream().anyMatch(Scene::inConfidence) ? " A ring around the number: in confidence." : "")).end();
    }

    private static void list(HtmlBrief html, List<FindingEntry> findings, String list, boolean sayNothingAgainst,
            boolean weighed) {
        Markup out = html.out();
        out.open(list, "class", "findings");
        for (FindingEntry finding : findings.subList(0, Math.min(Hypotheses.IN_FULL, findings.size()))) {
            out.open("li").open(html.entry());
            name(html, finding);
            out.end();
            html.aside(finding.exhibit());
            if (weighed) {
                out.open("p", "class", "scale");
                WeighingPicture.draw(finding.exhibit(), out);
                out.space().leaf("span", WeighingPicture.told(finding.exhibit()), "class", "soft").end();
            }
            if (!finding.gloss().isEmpty()) {
                out.leaf("p", finding.gloss(), "class", "gloss");
            }
            html.reasons(finding.exhibit(), sayNothingAgainst);
            html.hangs(finding.exhibit());
            out.end();
        }
        out.end();
        if (findings.size() > Hypotheses.IN_FULL) {
            out.leaf("p", "Also:", "class", "more");
            out.open("ul", "class", "more");
            for (FindingEntry finding : findings.subList(Hypotheses.IN_FULL, findings.size())) {
                out.open("li");
                name(html, finding);
                html.aside(finding.exhibit());
                out.end();
            }
            out.end();
        }
    }

    private static void name(HtmlBrief html, FindingEntry finding) {
        Markup out = html.out();
        out.text(finding.title());
        if (!finding.people().isEmpty()) {
            out.space().leaf("span", finding.people(), "class", "who");
        }
        if (!finding.strength().isEmpty()) {
            out.space().leaf("span", finding.strength(), "class", "strength");
        }
        html.tail(finding.exhibit());
    }
}
