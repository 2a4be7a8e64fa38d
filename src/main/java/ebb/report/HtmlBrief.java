package ebb.report;

import java.util.Locale;

/**
 * One brief within a page: where it is written, how its ids begin, and how deep its headings lie. Holds the small pieces
 * that all of its sections are made of.
 *
 * @param brief what it says
 * @param id    what every id in it begins with
 * @param level the level of its title; sections lie one deeper, their entries two
 * @param out   where it is written
 */
record HtmlBrief(Brief brief, String id, int level, Markup out) {

    /** How long a brief is, in lines of plain text, that just fills a sheet. */
    private static final double LINES_ON_A_SHEET = 130;
    private static final double SMALLEST = 0.85;
    private static final double LARGEST = 1.25;

    /** Prints the brief, and leaves its article open. */
    void open() {
        out.open("article", "id", id, "aria-labelledby", id + "-title", "style", "--print-scale: " + printScale());
        HtmlOpening.print(this);
        out.open("div", "class", "columns");
        out.open("div", "class", "pair");
        HtmlTopics.topics(this);
        HtmlFindings.patterns(this);
        out.end();
        out.open("div", "class", "pair");
        HtmlFindings.needs(this);
        HtmlFindings.originsAndExpectations(this);
        out.end();
        out.open("div", "class", "pair");
        HtmlScores.print(this);
        HtmlTopics.askAndConsider(this);
        out.end();
        out.end();
        accounts();
        firmness();
        limits();
        HtmlEvidence.print(this);
    }

    /**
     * Opens a section under its heading; close it with {@link Markup#end()}. Where there are several briefs, its name
     * says which it belongs to.
     */
    void section(Section section, String look) {
        String heading = id + "-" + section.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String named = level == 1 ? heading : heading + " " + id + "-title";
        out.open("section", "class", look, "aria-labelledby", named);
        out.leaf("h" + (level + 1), section.heading(), "id", heading);
    }

    /** The element of an entry's heading. */
    String entry() {
        return "h" + (level + 2);
    }

    /** The marks behind what rests on evidence, and the way to it. */
    void tail(Exhibit exhibit) {
        mark(exhibit.inConfidence());
        if (!exhibit.stands()) {
            out.space().leaf("span", "set aside", "class", "set-aside");
        }
        if (exhibit.number() > 0) {
            out.joint().leaf("a", "" + exhibit.number(), "class", "ref", "href", "#" + exhibit(exhibit.number()),
                    "aria-label", "Evidence " + exhibit.number());
        }
    }

    /** That the clinician set it aside, and why. */
    void aside(Exhibit exhibit) {
        if (!exhibit.stands()) {
            out.leaf("p", exhibit.setAside(), "class", "aside");
        }
    }

    /** The id of an exhibit. */
    String exhibit(int number) {
        return id + "-e" + number;
    }

    void mark(boolean inConfidence) {
        if (inConfidence) {
            out.space().leaf("span", "in confidence", "class", "confided");
        }
    }

    /** A paragraph with its marks. */
    void paragraph(String look, Passage passage) {
        out.open("p", "class", look).text(passage.text());
        mark(passage.inConfidence());
        out.end();
    }

    /** The main reason for and the main reason against; that there is none against is said where it matters. */
    void reasons(Exhibit exhibit, boolean sayNothingAgainst) {
        boolean against = !exhibit.speaksAgainst().isEmpty();
        if (exhibit.speaksFor().isEmpty() && !against && !sayNothingAgainst) {
            return;
        }
        out.open("dl", "class", "reasons");
        if (!exhibit.speaksFor().isEmpty()) {
            reason("For", Ground.main(exhibit.speaksFor()));
        }
        if (against || sayNothingAgainst) {
            reason("Against", against ? Ground.main(exhibit.speaksAgainst()) : Notices.NOTHING_AGAINST);
        }
        out.end();
    }

    /** What a conclusion would not survive the loss of. */
    void hangs(Exhibit exhibit) {
        if (!exhibit.hangs().isEmpty()) {
            out.leaf("p", exhibit.hangs(), "class", "hangs");
        }
    }

    private void reason(String side, String sentence) {
        out.open("div", "class", side.toLowerCase(Locale.ROOT)).leaf("dt", side).space().leaf("dd", sentence).end();
    }

    /** How much larger or smaller the type is on paper, in hundredths, for the brief to fill one sheet. */
    private String printScale() {
        double scale = Math.sqrt(LINES_ON_A_SHEET / BriefText.lines(brief));
        long hundredths = Math.round(100 * Math.max(SMALLEST, Math.min(LARGEST, scale)));
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    private void accounts() {
        if (!brief.accounts().isEmpty()) {
            section(Section.ACCOUNTS, "accounts");
            out.open("ul");
            for (DifferingAccounts accounts : brief.accounts()) {
                out.open("li").leaf("b", accounts.lead()).space();
                if (!accounts.bearing().isEmpty()) {
                    out.leaf("span", accounts.bearing(), "class", "soft");
                }
                out.open("ul");
                for (Passage line : accounts.accounts()) {
                    out.open("li").text(line.text());
                    mark(line.inConfidence());
                    out.end();
                }
                out.end().end();
            }
            out.end();
            out.leaf("p", Notices.NOT_AVERAGED, "class", "soft").end();
        }
    }

    private void firmness() {
        if (!brief.firmness().isEmpty()) {
            section(Section.FIRMNESS, "firmness");
            brief.firmness().forEach(line -> paragraph("firm", line));
            out.end();
        }
    }

    private void limits() {
        section(Section.LIMITS, "limits");
        out.open("p");
        Limits.SENTENCES.forEach(sentence -> out.text(sentence).space());
        out.end();
        out.leaf("p", brief.limits().whole(), "class", "digest");
        out.end();
    }
}
