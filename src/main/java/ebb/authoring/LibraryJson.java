package ebb.authoring;

import ebb.io.PlainJson;
import ebb.knowledge.Claim;
import ebb.rulebase.reading.RuleFault;
import ebb.rulebase.reading.RuleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules, one of them, and the claims they rest on, for other programs. */
public final class LibraryJson {

    private final RuleLibrary library;

    /** The JSON of these rules. */
    public LibraryJson(RuleLibrary library) {
        this.library = library;
    }

    /** All of them, as a list. */
    public String list(List<RuleText> rules) {
        return PlainJson.of(rules.stream().map(LibraryJson::head).toList());
    }

    private static Map<String, Object> head(RuleText rule) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("rule", rule.name());
        head.put("claims", rule.card().claims());
        head.put("strength", rule.card().weight().term());
        head.put("speaks", rule.card().direction().term());
        head.put("says", rule.card().says());
        head.put("file", rule.file());
        head.put("line", rule.line());
        return head;
    }

    /** One rule with its plain words and its cases. */
    public String show(RuleText rule) {
        RuleWords words = library.words(rule);
        Map<String, Object> shown = head(rule);
        shown.put("when", words.conditions());
        shown.put("then", words.conclusion());
        shown.put("cases", library.cases(rule).stream().map(one -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("case", one.sentence());
            entry.put("fires", !one.nearMiss());
            entry.put("file", one.file());
            entry.put("line", one.line());
            return entry;
        }).toList());
        return PlainJson.of(shown);
    }

    /** The claims with the rules that rest on each, as a list. */
    public String register() {
        return PlainJson.of(library.register().entries().stream().map(entry -> {
            Claim claim = entry.claim();
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("claim", claim.id());
            shown.put("paragraph", claim.paragraph());
            shown.put("text", claim.text());
            shown.put("notFormalised", claim.notFormalised());
            shown.put("rules", entry.rules());
            return shown;
        }).toList());
    }

    /** What a check found. */
    public static String checked(RuleCheck.Result result) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("rules", result.rules());
        shown.put("cases", result.cases());
        shown.put("faults", result.faults().stream().map(LibraryJson::fault).toList());
        return PlainJson.of(shown);
    }

    private static Map<String, Object> fault(RuleFault fault) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("file", fault.file());
        shown.put("line", fault.line());
        shown.put("rule", fault.rule());
        shown.put("problem", fault.problem());
        return shown;
    }
}
