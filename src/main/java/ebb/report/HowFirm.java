package ebb.report;

import ebb.fact.Fact;
import ebb.formulation.Firmness.Hinge;
import ebb.formulation.Firmness.Peg;
import ebb.formulation.Firmness.Share;
import ebb.formulation.Firmness;
import ebb.knowledge.Listing;
import java.util.ArrayList;
import java.util.List;

/** How firm a brief is: on whose word it rests, and which conclusions hang on one thing only. */
final class HowFirm {

    private HowFirm() {
    }

    /** A few lines; none where it was not worked out, or nothing was concluded. */
    static List<Passage> of(Reading reading) {
        Firmness firmness = reading.formulation().firmness();
        List<Passage> lines = new ArrayList<>();
        if (firmness == null || firmness.facts() == 0) {
            return lines;
        }
        lines.add(new Passage(balance(firmness, reading), reading.confidence().any()));
        long all = firmness.hinges().stream().map(Hinge::finding).distinct().count();
        if (all > 0) {
            List<String> counts = new ArrayList<>();
            count(counts, firmness, Peg.FACT, "a single fact");
            count(counts, firmness, Peg.RULE, "a single rule");
            if (firmness.accounts().size() > 1) {
                count(counts, firmness, Peg.ACCOUNT, "one person’s account");
            }
            lines.add(new Passage("Conclusions that would fall without " + Listing.and(counts)
                    + ". Each is marked where it stands.", false));
        }
        return lines;
    }

    private static void count(List<String> counts, Firmness firmness, Peg peg, String what) {
        long hanging = firmness.hinges().stream().filter(hinge -> hinge.peg() == peg).map(Hinge::finding).distinct().count();
        if (hanging > 0) {
            counts.add(what + ": " + hanging);
        }
    }

    /**
     * What one conclusion would not survive the loss of: "Falls without Rowan’s fear (f1) or what Rowan told; rests on a
     * single rule." Empty where it would survive any single loss, or that was not worked out.
     */
    static String hangs(String finding, Reading reading) {
        Firmness firmness = reading.formulation().firmness();
        if (firmness == null) {
            return "";
        }
        List<String> without = new ArrayList<>();
        firmness.pegs(finding, Peg.FACT).forEach(id -> without.add(fact(id, reading)));
        if (firmness.accounts().size() > 1) {
            firmness.pegs(finding, Peg.ACCOUNT).forEach(who -> without.add("what " + reading.name(who) + " told"));
        }
        // That one rule raises a topic is the usual way, and says nothing of how sure it is.
        boolean oneRule = !finding.startsWith("topic:") && !firmness.pegs(finding, Peg.RULE).isEmpty();
        if (without.isEmpty()) {
            return oneRule ? "Rests on a single rule." : "";
        }
        return "Falls without " + Listing.or(without) + (oneRule ? "; rests on a single rule." : ".");
    }

    /** What kind of fact it is, whose, and its id to find it by. */
    private static String fact(String id, Reading reading) {
        for (Fact fact : reading.intake().facts()) {
            if (fact.id().equals(id)) {
                String kind = fact.type().term().replace('-', ' ');
                return (fact.subject() == null ? "the " : reading.name(fact.subject()) + "’s ") + kind + " (" + id + ")";
            }
        }
        return id;
    }

    private static String balance(Firmness firmness, Reading reading) {
        List<String> shares = new ArrayList<>();
        for (Share share : firmness.accounts()) {
            shares.add(share.facts() + " from "
                    + (share.teller() == null ? "what was observed or is put down to nobody" : reading.name(share.teller())));
        }
        int all = firmness.facts();
        if (firmness.accounts().size() == 1 && firmness.accounts().get(0).teller() != null) {
            String name = reading.name(firmness.accounts().get(0).teller());
            return "On whose word: " + (all == 1 ? "the one fact" : all == 2 ? "both facts" : "all " + all + " facts") + " behind this "
                    + (all == 1 ? "comes" : "come") + " from " + name + ".";
        }
        return "On whose word: of " + all + (all == 1 ? " fact" : " facts") + " behind this, " + Listing.and(shares) + ".";
    }
}
