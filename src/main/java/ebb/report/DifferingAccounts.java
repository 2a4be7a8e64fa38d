package ebb.report;

import ebb.fact.Account;
import ebb.fact.Asked;
import ebb.fact.Fact;
import ebb.fact.Screening;
import ebb.fact.SourceKind;
import ebb.formulation.Confidence;
import ebb.formulation.Contradiction;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Accounts of one thing that do not go together.
 *
 * @param lead     what they are about, and where they differ
 * @param accounts what each says, led by who tells it
 * @param bearsOn  numbers of the evidence that rests on any of them, in brackets; empty where none does
 */
record DifferingAccounts(String lead, List<Passage> accounts, String bearsOn) {

    static DifferingAccounts of(Contradiction found, Reading reading) {
        String what = Reading.capital(reading.words().label(told(found).type()))
                + (found.who().isEmpty() ? "" : " (" + reading.names(found.who()) + ")");
        String how = found.fields().isEmpty() ? "told by one account and denied by another"
                : "they differ in " + found.fields().stream().map(DifferingAccounts::words).collect(Collectors.joining(", "));
        return new DifferingAccounts(what + ": " + how + ".",
                found.accounts().stream().map(told -> new Passage(teller(told.fact().told(), reading) + ": "
                        + Reading.sentence(told.says()) + " [" + told.fact().id() + "]", Confidence.holds(told.fact()))).toList(),
                found.touches().stream().map(reading::exhibit).filter(number -> number != null).distinct().sorted()
                        .map(number -> "[" + number + "]").collect(Collectors.joining(" ")));
    }

    /** What is told, where another account denies it. */
    private static Fact told(Contradiction found) {
        return found.accounts().stream().map(Contradiction.Told::fact)
                .filter(fact -> !(fact instanceof Asked || fact instanceof Screening)).findFirst().orElseThrow();
    }

    /** What the accounts bear on, as a sentence; empty where they bear on nothing. */
    String bearing() {
        return bearsOn.isEmpty() ? "" : "Bears on " + bearsOn + ".";
    }

    private static String teller(Account told, Reading reading) {
        String who = told.teller() != null ? reading.name(told.teller())
                : told.kind() == SourceKind.OBSERVED ? "Observed" : "Not known who";
        return who + (told.span() == null ? "" : ", note " + told.span().note());
    }

    /** A field's name in words: {@code feltAs} is "felt as". */
    private static String words(String field) {
        return field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
