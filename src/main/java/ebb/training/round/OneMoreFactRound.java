package ebb.training.round;

import ebb.knowledge.Knowledge;
import ebb.knowledge.RuleCard;
import ebb.training.ErrorKind;
import ebb.training.Likelihood;
import ebb.training.Mode;
import ebb.training.Outcome;
import ebb.training.Panel;
import ebb.training.round.Concordance.Item;
import ebb.training.round.Debrief.Entry;
import ebb.training.round.Debrief.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One more fact: more likely, unchanged, or less likely? */
public final class OneMoreFactRound implements Round {

    private final List<Item> items;
    private final Panel panel;
    private final Knowledge knowledge;
    private final List<Likelihood> given = new ArrayList<>();

    /**
     * Begins with these items.
     *
     * @param panel who else answered them; {@link Panel#NONE} where nobody did
     */
    public OneMoreFactRound(List<Item> items, Panel panel, Knowledge knowledge) {
        this.items = List.copyOf(items);
        this.panel = panel;
        this.knowledge = knowledge;
    }

    @Override
    public List<String> ask() {
        Item item = items.get(given.size());
        return List.of((given.size() + 1) + " of " + items.size() + ". If you now learned this: " + item.fact() + ".",
                "Would it make the following more likely (+), less likely (-), or neither (=)? “" + item.says() + "”");
    }

    @Override
    public String answer(String line) {
        switch (line.strip().toLowerCase(Locale.ROOT)) {
            case "+", "more" -> given.add(Likelihood.MORE);
            case "=", "unchanged" -> given.add(Likelihood.UNCHANGED);
            case "-", "less" -> given.add(Likelihood.LESS);
            default -> throw new IllegalArgumentException("Write +, = or -.");
        }
        return "";
    }

    @Override
    public boolean done() {
        return given.size() == items.size();
    }

    /** The ids of the items, in their order. */
    public List<String> items() {
        return items.stream().map(Item::id).toList();
    }

    /** What was answered, by the item's id. */
    public Map<String, Likelihood> given() {
        Map<String, Likelihood> answers = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            answers.put(items.get(i).id(), given.get(i));
        }
        return answers;
    }

    /** What came of it: keyed by the panel where there is one, with credit for what part of it thinks; else by the rules. */
    public Debrief debrief() {
        List<Entry> entries = new ArrayList<>();
        List<Outcome.Item> kept = new ArrayList<>();
        List<Outcome.Slip> slips = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Likelihood answer = given.get(i);
            double credit = panel.judged(item.id()) ? panel.credit(item.id(), answer) : answer == item.key() ? 1 : 0;
            sum += credit;
            kept.add(new Outcome.Item(item.id(), item.finding().replaceFirst("@.*", ""), true, credit > 0, credit));
            if (credit == 0) {
                slips.add(new Outcome.Slip(overReached(item, answer) ? ErrorKind.OVER_REACH : ErrorKind.MISSING_LINK,
                        item.finding(), item.rules().isEmpty() ? null : item.rules().get(0).name()));
            }
            entries.add(new Entry(credit == 1 ? Standing.RIGHT : credit > 0 ? Standing.PARTLY : Standing.WRONG,
                    item.fact() + ": “" + item.says() + "” is " + words(item.key()) + (answer == item.key() ? "."
                            : "; you said " + words(answer) + "."), details(item)));
        }
        return new Debrief(entries, new Outcome(Mode.ONE_MORE_FACT, List.of(new Outcome.Measure("concordance",
                items.isEmpty() ? 0 : sum / items.size())), kept, slips, List.of()));
    }

    /** Whether more was read into the fact than it holds: a step where there is none, or one the wrong way. */
    private static boolean overReached(Item item, Likelihood answer) {
        return item.key() == Likelihood.UNCHANGED || answer == Likelihood.MORE;
    }

    private List<String> details(Item item) {
        List<String> details = new ArrayList<>();
        if (panel.judged(item.id())) {
            details.add("The panel: more " + panel.votes(item.id(), Likelihood.MORE) + ", unchanged "
                    + panel.votes(item.id(), Likelihood.UNCHANGED) + ", less " + panel.votes(item.id(), Likelihood.LESS)
                    + ". Its answer counts; that of the rules stands above.");
        }
        List<RuleCard> rules = item.rules().stream().limit(2).toList();
        rules.forEach(rule -> details.add("The rule: " + rule.says() + ". “" + rule.name() + "”"));
        rules.stream().flatMap(rule -> rule.claims().stream()).distinct()
                .forEach(claim -> details.add(claim + " " + knowledge.claim(claim).text()));
        if (item.rules().isEmpty()) {
            details.add("No rule connects the two.");
        }
        return details;
    }

    private static String words(Likelihood likelihood) {
        return switch (likelihood) {
            case MORE -> "more likely";
            case UNCHANGED -> "neither more nor less likely";
            case LESS -> "less likely";
        };
    }
}
