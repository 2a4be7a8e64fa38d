package ebb.authoring;

import ebb.knowledge.Claim;
import ebb.knowledge.RuleCase;
import ebb.rulebase.reading.RuleText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules, one of them, and the claims they rest on, as text for a terminal. */
public final class LibraryText {

    private final RuleLibrary library;

    /** The text of these rules. */
    public LibraryText(RuleLibrary library) {
        this.library = library;
    }

    /** One line a rule, under the name of its file. */
    public String list(List<RuleText> rules) {
        StringBuilder text = new StringBuilder();
        String file = "";
        for (RuleText rule : rules) {
            if (!rule.file().equals(file)) {
                file = rule.file();
                text.append(text.isEmpty() ? "" : "\n").append(file).append('\n');
            }
            text.append(String.format(Locale.ROOT, "%5d  %-8s  %-7s  %-15s  %s\n", rule.line(), rule.card().weight().term(),
                    rule.card().direction().term(), claims(rule), rule.name()));
        }
        return text.append('\n').append(rules.size()).append(rules.size() == 1 ? " rule" : " rules").append('\n').toString();
    }

    private static String claims(RuleText rule) {
        return rule.card().claims().isEmpty() ? "clinical floor" : String.join(" ", rule.card().claims());
    }

    /** One rule in plain words: when, then, the claims it rests on, and the cases that show it. */
    public String show(RuleText rule) {
        RuleWords words = library.words(rule);
        StringBuilder text = new StringBuilder(rule.name()).append('\n')
                .append(rule.file()).append(':').append(rule.line()).append("\n\nWhen\n");
        words.conditions().forEach(condition -> text.append("  - ").append(condition).append('\n'));
        text.append("Then\n  ").append(words.conclusion()).append(",\n  because ").append(rule.card().says()).append("\n\n");
        text.append("Rests on\n");
        if (rule.card().claims().isEmpty()) {
            text.append("  the clinical floor: what any clinician would expect, and not the article\n");
        }
        for (String id : rule.card().claims()) {
            Claim claim = library.knowledge().claim(id);
            text.append("  ").append(id).append(" (paragraph ").append(claim.paragraph()).append(")  ").append(claim.text())
                    .append('\n');
        }
        return text.append(cases(rule)).toString();
    }

    /** Each case with its near misses under it; those that the rows of a table share stand under the first only. */
    private String cases(RuleText rule) {
        List<RuleCase> cases = library.cases(rule);
        StringBuilder text = new StringBuilder("\nCases\n");
        Set<Integer> shown = new HashSet<>();
        for (RuleCase one : cases) {
            if (!one.nearMiss()) {
                text.append("  fires: ").append(one.sentence()).append("  [").append(one.file()).append(':').append(one.line())
                        .append("]\n");
                String beginning = one.sentence() + RuleCase.BUT;
                cases.stream().filter(other -> other.sentence().startsWith(beginning) && shown.add(other.line()))
                        .forEach(miss -> text.append("    not when ").append(miss.sentence().substring(beginning.length()))
                                .append('\n'));
            }
        }
        return cases.isEmpty() ? text.append("  none\n").toString() : text.toString();
    }

    /** The claims, with how many rules rest on each. */
    public String register() {
        Register register = library.register();
        StringBuilder text = new StringBuilder();
        for (Register.Entry entry : register.entries()) {
            Claim claim = entry.claim();
            text.append(claim.id()).append("  ").append(claim.text()).append('\n').append("     ").append(rested(entry)).append('\n');
        }
        long formalised = register.entries().stream().filter(entry -> !entry.rules().isEmpty()).count();
        return text.append('\n').append(register.entries().size()).append(" claims, ").append(formalised)
                .append(" of them formalised\n").toString();
    }

    private static String rested(Register.Entry entry) {
        if (entry.rules().isEmpty()) {
            return entry.claim().notFormalised() == null ? "no rule rests on it, and no reason is given"
                    : "not formalised: " + entry.claim().notFormalised();
        }
        return entry.rules().size() == 1 ? "1 rule: " + entry.rules().get(0)
                : entry.rules().size() + " rules, such as: " + entry.rules().get(0);
    }
}
