package ebb.training.round;

import ebb.training.ErrorKind;
import ebb.training.Exercise;
import ebb.training.Likelihood;
import ebb.training.Mode;
import ebb.training.Outcome;
import ebb.training.round.Concordance.Item;
import ebb.training.round.Debrief.Entry;
import ebb.training.round.Debrief.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One more fact: more likely, unchanged, or less likely? */
public final class OneMoreFactRound implements Round {

    private final Exercise exercise;
    private final List<Item> items;
    private final List<Likelihood> given = new ArrayList<>();

    /** Begins with these items. */
    public OneMoreFactRound(Exercise exercise, List<Item> items) {
        this.exercise = exercise;
        this.items = List.copyOf(items);
    }

    @Override
    public List<String> ask() {
        Item item = items.get(given.size());
        return List.of((given.size() + 1) + " of " + items.size() + ". If you now learned: " + item.fact() + ".",
                "Would this be more likely (+), unchanged (=) or less likely (-)? “" + item.says() + "”");
    }

    @Override
    public String answer(String line) {
        switch (line.strip().toLowerCase(Locale.ROOT)) {
            case "+", "more" -> given.add(Likelihood.MORE);
            case "=", "unchanged" -> given.add(Likelihood.UNCHANGED);
            case "-", "less" -> given.add(Likelihood.LESS);
            default -> {
                return "Write +, = or -.";
            }
        }
        return "";
    }

    @Override
    public boolean done() {
        return given.size() == items.size();
    }

    /** What came of it: keyed by the panel where there is one, with credit for what part of it thinks; else by the rules. */
    public Debrief debrief() {
        List<Entry> entries = new ArrayList<>();
        List<Outcome.Item> kept = new ArrayList<>();
        List<Outcome.Slip> slips = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            double credit = credit(item, given.get(i));
            sum += credit;
            kept.add(new Outcome.Item(item.id(), item.finding().replaceFirst("@.*", ""), true, credit > 0, credit));
            if (credit == 0) {
                slips.add(new Outcome.Slip(item.key() == Likelihood.MORE ? ErrorKind.MISSING_LINK : ErrorKind.OVER_REACH,
                        item.finding(), item.rules().isEmpty() ? null : item.rules().get(0)));
            }
            entries.add(new Entry(credit == 1 ? Standing.RIGHT : credit > 0 ? Standing.PARTLY : Standing.WRONG,
                    item.fact() + ": “" + item.says() + "” is " + words(item.key()) + (credit == 1 ? "." : "; you said "
                            + words(given.get(i)) + "."), details(item)));
        }
        return new Debrief(entries, new Outcome(Mode.ONE_MORE_FACT, List.of(new Outcome.Measure("concordance",
                items.isEmpty() ? 0 : sum / items.size())), kept, slips, List.of()));
    }

    /** Aggregate scoring: each answer is worth as many votes as it has, measured by the answer that has most. */
    private double credit(Item item, Likelihood answer) {
        Map<Likelihood, Integer> votes = exercise.panel().get(item.id());
        if (votes == null) {
            return answer == item.key() ? 1 : 0;
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return (double) votes.get(answer) / most;
    }

    private List<String> details(Item item) {
        List<String> details = new ArrayList<>();
        Map<Likelihood, Integer> votes = exercise.panel().get(item.id());
        if (votes != null) {
            details.add("The panel: more " + votes.get(Likelihood.MORE) + ", unchanged " + votes.get(Likelihood.UNCHANGED) + ", less "
                    + votes.get(Likelihood.LESS) + ".");
        }
        item.rules().stream().limit(2).forEach(rule -> details.add("The rule: “" + rule + "”"));
        if (item.rules().isEmpty()) {
            details.add("No rule connects the two.");
        }
        return details;
    }

    private static String words(Likelihood likelihood) {
        return switch (likelihood) {
            case MORE -> "more likely";
            case UNCHANGED -> "unchanged";
            case LESS -> "less likely";
        };
    }
}
