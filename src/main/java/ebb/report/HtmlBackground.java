package ebb.report;

import ebb.explain.Background;
import ebb.explain.Chain;
import ebb.explain.NextQuestion;
import ebb.explain.Told;
import ebb.explain.WhyNot;
import ebb.fact.Intake;
import ebb.fact.Setting;
import ebb.knowledge.Claim;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands behind a brief, as HTML, folded: why, why not, and what each answer to a question would change. */
final class HtmlBackground {

    private static final int RULES = 3;

    private final HtmlBrief html;
    private final Markup out;
    private final Words words;
    private final Intake intake;
    private final Set<String> told = new HashSet<>();

    HtmlBackground(HtmlBrief html, Words words, Intake intake) {
        this.html = html;
        this.out = html.out();
        this.words = words;
        this.intake = intake;
    }

    void print(Background background) {
        fold("Why", "each conclusion down to the facts and up to the article's claims, with how it was weighed");
        background.why().forEach(chain -> chain(chain, true));
        out.end();
        if (!background.nearMisses().isEmpty()) {
            fold("Why not", "what came near and was not concluded, and the least that would bring it about");
            background.nearMisses().forEach(this::whyNot);
            out.end();
        }
        if (!background.ask().isEmpty()) {
            fold("What to ask, and what each answer would change", "best first");
            out.open("ol", "class", "questions");
            background.ask().forEach(this::question);
            out.end().end();
        }
    }

    private void fold(String heading, String says) {
        out.open("details", "class", "evidence").open("summary").leaf("h" + (html.level() + 1), heading).space()
                .leaf("span", says).end();
    }

    /** One finding, folded itself where it stands at the top. */
    private void chain(Chain chain, boolean top) {
        String title = Reading.capital(chain.says());
        String strength = chain.strength() == null ? "not concluded" : words.label(chain.strength());
        boolean again = !told.add(chain.id()) && !top;
        if (top) {
            out.open("details", "class", "chain").open("summary").leaf("b", title).space()
                    .leaf("span", strength, "class", "strength").end();
        } else {
            out.open("li").leaf("b", title).space().leaf("span", strength, "class", "strength");
        }
        if (again) {
            out.space().leaf("span", "as told elsewhere here", "class", "soft").end();
            return;
        }
        out.leaf("p", chain.weighed() + (chain.reckoned() == null ? "" : " (" + chain.reckoned() + ")"), "class", "soft");
        out.open("div", "class", chain.speaksFor().isEmpty() || chain.speaksAgainst().isEmpty() ? "side-one" : "sides");
        side("For", chain.speaksFor());
        side("Against", chain.speaksAgainst());
        out.end().end();
    }

    private void side(String side, List<Chain.Link> links) {
        if (links.isEmpty()) {
            return;
        }
        out.open("div").leaf("p", side, "class", "side").open("ul");
        for (Chain.Link link : links) {
            out.open("li", "class", link.counted() == 0 ? "uncounted" : null).text(Reading.sentence(link.rule().says())).space()
                    .leaf("span", words.label(link.rule().weight()), "class", "strength")
                    .leaf("span", "Rule: " + link.rule().name(), "class", "basis");
            out.open("ul");
            link.found().forEach(this::found);
            out.end();
            out.leaf("span", claims(link.claims()), "class", "basis").end();
        }
        out.end().end();
    }

    private void found(Chain.Found found) {
        if (!found.facts().isEmpty() || !found.absences().isEmpty()) {
            out.open("li");
            for (Told fact : found.facts()) {
                out.leaf("span", fact.fact().id() + ":", "class", "soft").space().text(Reading.sentence(fact.words())).space();
            }
            found.absences().forEach(absence -> out.text(Reading.sentence(absence)).space());
            if (found.hearsay()) {
                out.leaf("span", "Hearsay, and weighs less.", "class", "soft").space();
            }
            if (!found.counted()) {
                out.leaf("span", "Adds nothing: it counts already, in heavier evidence.", "class", "soft");
            }
            out.end();
        }
        found.through().forEach(chain -> chain(chain, false));
    }

    private static String claims(List<Claim> claims) {
        return String.join(" ", claims.stream().map(claim -> claim.id() + ": " + claim.text()).toList());
    }

    private void whyNot(WhyNot answer) {
        out.open("details", "class", "chain").open("summary").leaf("b", Reading.capital(answer.chains().get(0).says())).end();
        out.leaf("p", answer.because() + " " + answer.chains().get(0).weighed());
        if (!answer.rules().isEmpty()) {
            out.leaf("p", "Rules that could have spoken for it", "class", "side").open("ul");
            for (WhyNot.Attempt attempt : answer.rules().subList(0, Math.min(RULES, answer.rules().size()))) {
                out.open("li").text(attempt.rule().name()).open("ul");
                attempt.conditions().forEach(check -> out.leaf("li", CheckWords.of(check)));
                out.end().end();
            }
            out.end();
        }
        if (!answer.remedies().isEmpty()) {
            out.leaf("p", "The least that would bring it about", "class", "side").open("ul");
            answer.remedies().forEach(remedy -> out.leaf("li", Reading.capital(String.join("; and ", remedy.changes())) + " → "
                    + words.label(remedy.strength())));
            out.end();
        }
        out.end();
    }

    private void question(NextQuestion next) {
        out.open("li").leaf("q", next.wording()).space();
        boolean alone = next.question().setting() == Setting.ALONE;
        out.leaf("span", (next.to() == null ? "To anybody who attends" : "To " + words.name(next.to(), intake))
                + (alone ? ", alone." : ", in the joint session.") + (next.about() == null ? "" : " It is about "
                + next.about().fact().id() + ": " + Reading.sentence(next.about().words())), "class", "soft");
        out.open("ul");
        QuestionText.grouped(next).forEach(answers -> out.leaf("li", Reading.capital(QuestionText.says(answers)) + ": "
                + QuestionText.changes(answers.get(0).shifts()) + "."));
        out.end().end();
    }
}
