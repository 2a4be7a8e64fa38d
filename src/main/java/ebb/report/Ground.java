package ebb.report;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.SourceKind;
import ebb.finding.Weight;
import ebb.formulation.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One piece of evidence as a report shows it.
 *
 * @param because      one plain sentence
 * @param weight       how much it weighs, in words
 * @param account      whose account of whom it is, or null where it is nobody's account of another
 * @param hearsay      whether that account is of the other's inner life, so that it weighs less
 * @param inConfidence whether it rests on what was told in confidence
 * @param counted      false where heavier evidence from the same facts already counts
 * @param size         how much it weighs
 * @param rule         the name of the rule
 * @param claims       the claims the rule cites
 * @param facts        ids of the facts it rests on, with on whose word each stands where that is not the person's own
 * @param through      numbers of the exhibits it rests on
 */
record Ground(
        String because,
        String weight,
        String account,
        boolean hearsay,
        boolean inConfidence,
        boolean counted,
        Weight size,
        String rule,
        List<String> claims,
        List<String> facts,
        List<Integer> through) {

    /** From how many characters on a reason is shortened in a brief. */
    private static final int LONG = 170;

    /** The reason as it is shown under the exhibit of that number, which does not refer to itself. */
    static Ground of(Reason reason, int exhibit, Reading reading) {
        return new Ground(reason.because(), reading.words().label(reason.strength()),
                account(reason, reading), reason.hearsay(), reading.confidence().behind(reason),
                reason.counted(), reason.strength(), reason.rule(), reason.claims(),
                reason.facts().stream().map(fact -> told(fact, reading)).toList(),
                reason.through().stream().map(reading::exhibit)
                        .filter(number -> number != null && number != exhibit).distinct().toList());
    }

    /** What it says, and whose account that is. */
    String sentence() {
        return sentence(because);
    }

    private String sentence(String told) {
        return Reading.sentence(told) + (account == null ? "" : " (" + account + ")");
    }

    /** The heaviest of several reasons, and how many count besides. */
    static String main(List<Ground> grounds) {
        long others = grounds.stream().filter(Ground::counted).count() - 1;
        Ground heaviest = grounds.get(0);
        return heaviest.sentence(inBrief(heaviest.because)) + (others > 0 ? " And " + others + " more." : "");
    }

    /**
     * A reason short enough for a brief. Reasons tell their facts one after another, parted by semicolons, and behind a
     * colon what follows from them; of a long one the beginning is kept and what follows. What is left out may be the rest
     * of a fact, for people write semicolons too.
     */
    static String inBrief(String because) {
        int more = outsideQuotes(because, "; ", 0);
        int colon = -1;
        for (int at = more; at >= 0; at = outsideQuotes(because, ": ", at + 1)) {
            colon = at;
        }
        return because.length() <= LONG || more < 0 || colon <= more ? because
                : because.substring(0, more) + "; and more" + because.substring(colon);
    }

    /** Where a mark stands next, outside people's own words; -1 where it does not. */
    private static int outsideQuotes(String text, String mark, int from) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
            if (i >= from && depth <= 0 && text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /** How much it weighs, what it rests on and which rule says so. */
    String basis() {
        List<String> parts = new ArrayList<>();
        parts.add(Reading.capital(weight) + (counted ? "" : ", already counted in heavier evidence"));
        if (!facts.isEmpty()) {
            parts.add("from " + String.join(", ", facts));
        }
        if (!through.isEmpty()) {
            parts.add("through evidence " + through.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        parts.add(claims.isEmpty() ? "clinical floor" : String.join(", ", claims));
        return String.join("; ", parts) + ". Rule: " + rule;
    }

    private static String told(Fact fact, Reading reading) {
        return switch (fact.told().kind()) {
            case SELF_REPORT -> fact.id();
            case PARTNER_REPORT -> fact.id() + (fact.told().teller() == null ? " (told by somebody else)"
                    : " (told by " + reading.name(fact.told().teller()) + ")");
            case OBSERVED -> fact.id() + " (observed)";
        };
    }

    /** Whose account it is, where hearsay is part of it or all of it is told of another; null elsewhere. */
    private static String account(Reason reason, Reading reading) {
        boolean told = reason.facts().stream().allMatch(Ground::toldOfAnother);
        return reason.facts().stream().filter(fact -> told || fact.hearsay()).findFirst()
                .map(fact -> account(fact, reading))
                .orElse(reason.hearsay() ? "as one person tells it of the other" : null);
    }

    private static boolean toldOfAnother(Fact fact) {
        return fact.told().kind() == SourceKind.PARTNER_REPORT && fact.subject() != null;
    }

    private static String account(Fact fact, Reading reading) {
        String teller = teller(fact, reading.intake());
        String who = teller == null ? "a partner" : reading.name(teller);
        return "as " + who + " tells it of " + reading.name(fact.subject());
    }

    /** Who told it: as recorded, else the other one, where there is only one other. */
    private static String teller(Fact fact, Intake intake) {
        if (fact.told().teller() != null) {
            return fact.told().teller();
        }
        List<String> others = intake.relationships().stream()
                .map(Relationship::between)
                .filter(between -> between.contains(fact.subject()))
                .flatMap(List::stream)
                .filter(person -> !person.equals(fact.subject()))
                .distinct()
                .toList();
        return others.size() == 1 ? others.get(0) : null;
    }
}
