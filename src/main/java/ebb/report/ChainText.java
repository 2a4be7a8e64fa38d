package ebb.report;

import ebb.explain.Chain;
import ebb.explain.Told;
import ebb.fact.Account;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Weight;
import ebb.knowledge.Claim;
import ebb.knowledge.Phrases;
import ebb.report.TextPage.Look;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Findings as trees, down to the facts and the claims, on one page. What was told once in full is only named when it
 * comes again: a finding, a fact, a claim.
 */
final class ChainText {

    /** Deeper than this nothing is indented, so that there is always room for words. */
    private static final int DEEPEST = 14;

    /** From this width on, what speaks for and against stands side by side. */
    private static final int WIDE = 100;

    /** How much of a fact is told when it comes again. */
    private static final int SHORT = 52;

    private static final String RECKONED = "a reckoning";

    private final Phrases phrases;
    private final Function<Account, String> sentences;
    private final TextPage page;
    private final Set<String> told;

    /**
     * Findings on a page.
     *
     * @param sentences from the account that a fact stands on to the sentence it was read from; null where its
     *                  note is not at hand
     */
    ChainText(Phrases phrases, Function<Account, String> sentences, TextPage page) {
        this(phrases, sentences, page, new HashSet<>());
    }

    private ChainText(Phrases phrases, Function<Account, String> sentences, TextPage page, Set<String> told) {
        this.phrases = phrases;
        this.sentences = sentences;
        this.page = page;
        this.told = told;
    }

    /** One finding. */
    void print(Chain chain) {
        chain(chain, 0);
    }

    /** How the reckonings are done, so that anybody can repeat them; nothing where there was none. */
    void legend() {
        if (!told.contains(RECKONED)) {
            return;
        }
        page.paragraph(0, "How it is reckoned: a strong sign counts " + number(Weight.STRONG.factor()) + ", a moderate one "
                + number(Weight.MODERATE.factor()) + ", a weak one " + number(Weight.WEAK.factor()) + ". Hearsay counts "
                + number(Scale.HEARSAY) + " of that (a complaint spoken out loud " + number(Scale.HEARD) + "), and what rests"
                + " on a conclusion that is only possible " + number(Strength.POSSIBLE.carries()) + ". Two signs a and b on"
                + " one side make a + b × (1 – a), and so on with each further one. For and against together make"
                + " (for – against) ÷ (1 – the smaller of the two). From " + number(Scale.STRONG) + " on that is called strong, from "
                + number(Scale.MODERATE) + " moderate, from " + number(Scale.POSSIBLE) + " possible. Both the numbers and the"
                + " cut-offs are Ebb's own choice: they put evidence in order and measure nothing.", Look.QUIET);
    }

    private static String number(double factor) {
        return String.format(Locale.ROOT, "%.2f", factor);
    }

    private void chain(Chain chain, int indent) {
        page.paragraph(indent, Reading.capital(chain.says()) + page.sign(" · ", " - ") + (chain.strength() == null
                ? "not concluded" : phrases.label(chain.strength())) + "  (" + chain.id() + ")",
                indent == 0 ? Look.TITLE : Look.ACCENT);
        if (!told.add(chain.id()) && indent > 0) {
            page.paragraph(indent + 2, "As told above.", Look.QUIET);
            return;
        }
        page.paragraph(indent + 2, chain.weighed(), Look.PLAIN);
        if (chain.reckoned() != null) {
            page.paragraph(indent + 2, "Reckoned: " + chain.reckoned(), Look.QUIET);
            told.add(RECKONED);
        }
        boolean bothSides = !chain.speaksFor().isEmpty() && !chain.speaksAgainst().isEmpty();
        if (indent == 0 && bothSides && page.width() >= WIDE) {
            TextPage left = page.half();
            TextPage right = page.half();
            new ChainText(phrases, sentences, left, told).links("For", chain.speaksFor(), 0);
            new ChainText(phrases, sentences, right, told).links("Against", chain.speaksAgainst(), 0);
            page.beside(2, left, right);
        } else {
            links("For", chain.speaksFor(), indent + 2);
            links("Against", chain.speaksAgainst(), indent + 2);
        }
    }

    private void links(String side, List<Chain.Link> links, int indent) {
        int below = Math.min(indent + 4, DEEPEST);
        for (Chain.Link link : links) {
            page.item(indent, side + " (" + phrases.label(link.rule().weight()) + "):", Reading.sentence(link.rule().says()),
                    side.equals("For") ? Look.PLAIN : Look.TITLE);
            page.paragraph(below, "Rule: " + link.rule().name(), Look.QUIET);
            if (link.found().size() == 1) {
                found(link.found().get(0), List.of(), below);
            } else {
                List<Told> always = link.always();
                page.paragraph(below, "Found " + (link.found().size() == 2 ? "twice" : link.found().size() + " times")
                        + (always.isEmpty() ? ":" : ", each time with:"), Look.PLAIN);
                always.forEach(fact -> fact(fact, page.sign("•", "*"), below + 2));
                if (!always.isEmpty()) {
                    page.paragraph(below, "and with one of:", Look.PLAIN);
                }
                link.found().forEach(found -> found(found, always, below + 2));
            }
            claims(link, below);
        }
    }

    private void found(Chain.Found found, List<Told> always, int indent) {
        List<Told> facts = found.facts().stream().filter(fact -> !always.contains(fact)).toList();
        for (int i = 0; i < facts.size(); i++) {
            fact(facts.get(i), i == 0 ? page.sign("•", "*") : "+", indent);
        }
        found.absences().forEach(absence -> page.item(indent, page.sign("○", "o"), Reading.sentence(absence), Look.PLAIN));
        found.through().forEach(chain -> chain(chain, indent));
        String notes = (found.hearsay() ? "This is hearsay, and weighs less. " : "")
                + (found.counted() ? "" : "Adds nothing: it counts already, in heavier evidence.");
        if (!notes.isEmpty()) {
            page.paragraph(indent + 2, notes.strip(), Look.QUIET);
        }
    }

    private void fact(Told fact, String sign, int indent) {
        boolean first = told.add("fact " + fact.fact().id());
        String words = first ? Reading.sentence(fact.words()) + (fact.note() == null ? "" : " (" + fact.note() + ")")
                : again(Reading.capital(fact.words()));
        page.item(indent, sign, fact.fact().id() + ": " + words, Look.PLAIN);
        Account account = first ? fact.fact().told() : null;
        String sentence = account == null || account.span() == null ? null : sentences.apply(account);
        if (sentence != null) {
            page.item(indent + 2, account.span().note() + ":", sentence, Look.QUIET);
        }
    }

    /** As much of a fact that was told before as brings it to mind. */
    private String again(String words) {
        String start = Columns.shortened(words, SHORT, "");
        int space = start.lastIndexOf(' ');
        return start.length() == words.length() || space < 0 ? start : start.substring(0, space) + page.sign(" …", " ...");
    }

    private void claims(Chain.Link link, int indent) {
        List<String> known = link.claims().stream().filter(claim -> told.contains(claim.id()))
                .map(Claim::id).toList();
        link.claims().stream().filter(claim -> told.add(claim.id()))
                .forEach(claim -> page.item(indent, claim.id() + ":", claim.text(), Look.QUIET));
        if (!known.isEmpty()) {
            page.paragraph(indent, String.join(", ", known) + ": as above.", Look.QUIET);
        }
    }
}
