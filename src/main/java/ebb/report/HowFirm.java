package ebb.report;

import ebb.formulation.Firmness.Hinge;
import ebb.formulation.Firmness.Peg;
import ebb.formulation.Firmness.Share;
import ebb.formulation.Firmness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        lines.add(new Passage(balance(firmness, reading), false));
        line(lines, "Would fall without a single fact: ", hanging(firmness, Peg.FACT, reading), reading);
        line(lines, "Rest on a single rule: ", hanging(firmness, Peg.RULE, reading), reading);
        if (firmness.accounts().size() > 1) {
            line(lines, "Would fall without one person’s account: ", hanging(firmness, Peg.ACCOUNT, reading), reading);
        }
        return lines;
    }

    private static void line(List<Passage> lines, String lead, Map<Integer, Set<String>> hanging, Reading reading) {
        if (!hanging.isEmpty()) {
            List<String> parts = new ArrayList<>();
            Set<String> on = new LinkedHashSet<>();
            hanging.forEach((number, pegs) -> {
                on.addAll(pegs);
                parts.add("[" + number + "]" + (pegs.isEmpty() ? "" : " (" + String.join(", ", pegs) + ")"));
            });
            boolean confided = reading.formulation().intake().facts().stream()
                    .anyMatch(fact -> on.contains(fact.id()) && Confidence.holds(fact));
            lines.add(new Passage(lead + String.join(", ", parts) + ".", confided));
        }
    }

    /** The numbers of the conclusions that hang on things of one kind, each with what it hangs on. */
    private static Map<Integer, Set<String>> hanging(Firmness firmness, Peg peg, Reading reading) {
        Map<Integer, Set<String>> hanging = new LinkedHashMap<>();
        for (Hinge hinge : firmness.hinges()) {
            Integer number = reading.exhibit(hinge.finding());
            if (hinge.peg() == peg && number != null) {
                Set<String> on = hanging.computeIfAbsent(number, same -> new LinkedHashSet<>());
                if (peg != Peg.RULE) {
                    on.add(peg == Peg.ACCOUNT ? reading.name(hinge.on()) : hinge.on());
                }
            }
        }
        Map<Integer, Set<String>> sorted = new LinkedHashMap<>();
        hanging.keySet().stream().sorted().forEach(number -> sorted.put(number, hanging.get(number)));
        return sorted;
    }

    private static String balance(Firmness firmness, Reading reading) {
        List<String> shares = new ArrayList<>();
        for (Share share : firmness.accounts()) {
            shares.add(share.facts() + " from "
                    + (share.teller() == null ? "what was observed, or told by nobody in particular" : reading.name(share.teller())));
        }
        int all = firmness.facts();
        if (firmness.accounts().size() == 1 && firmness.accounts().get(0).teller() != null) {
            String name = reading.name(firmness.accounts().get(0).teller());
            return "On whose word: " + (all == 1 ? "the one fact" : "all " + all + " facts") + " behind this "
                    + (all == 1 ? "comes" : "come") + " from " + name + ".";
        }
        return "On whose word: of " + all + (all == 1 ? " fact" : " facts") + " behind this, " + Reading.joined(shares) + ".";
    }
}
