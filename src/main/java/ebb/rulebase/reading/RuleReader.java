package ebb.rulebase.reading;

import ebb.knowledge.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** Reads the rules of one file, and reports everything in it that no rule may say. */
final class RuleReader {

    private static final Set<String> IMPORTS = Set.of("ebb.fact.*", "ebb.finding.*");
    private static final Pattern STUCK_AT = Pattern.compile("input '([^']+)'");

    private final RuleFile file;
    private final List<RuleHead> heads;
    private final List<RuleFault> found;
    private final Faults faults;
    private String drl;

    RuleReader(RuleFile file, List<RuleHead> heads, List<RuleFault> found) {
        this.file = file;
        this.heads = heads;
        this.found = found;
        this.faults = new Faults(found, file.path());
    }

    /** The rules that could be read whole. */
    List<RuleText> read() {
        if (!TextGuard.passes(file.text(), faults)) {
            return List.of();
        }
        drl = file.table() ? TableReader.rules(file, faults) : file.text();
        PackageDescr parsed = drl == null ? null : parse();
        if (parsed == null) {
            return List.of();
        }
        checkHead(parsed);
        List<RuleText> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            RuleText read = read(rule);
            if (read != null) {
                rules.add(read);
            }
        }
        if (parsed.getRules().isEmpty()) {
            faults.add("The file holds no rule.");
        }
        return rules;
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, drl);
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
                faults.add(place(line), notRules(error.getMessage()));
            }
            return parser.hasErrors() ? null : parsed;
        } catch (DroolsParserException e) {
            faults.add(notRules(String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** What the parser says, in the words of whoever writes rules: it tells the first word that it cannot go on with. */
    private static String notRules(String parserSays) {
        Matcher input = STUCK_AT.matcher(parserSays);
        String word = !input.find() ? "here" : input.group(1).equalsIgnoreCase("<EOF>") ? "the end of the file" : "\"" + input.group(1) + "\"";
        return "This cannot be read on from " + word + ". Look there and just before it for a bracket, a comma, a quote, or a word"
                + " such as \"then\" or \"end\", that is missing or one too many.";
    }

    private int place(int line) {
        return file.table() ? TableReader.row(drl.lines().toList(), line) : line;
    }

    private void checkHead(PackageDescr parsed) {
        if (!file.expectedPackage().equals(parsed.getName())) {
            faults.add(1, "The package is " + parsed.getName() + "; a file in this folder has \"package "
                    + file.expectedPackage() + "\".");
        }
        parsed.getImports().stream().filter(one -> !IMPORTS.contains(one.getTarget())).forEach(one ->
                faults.add(place(one.getLine()), "The import of " + one.getTarget() + " is not allowed; rules import "
                        + "ebb.fact.* and ebb.finding.* only."));
        refuse(parsed.getFunctionImports(), "import function");
        refuse(parsed.getAccumulateImports(), "import accumulate");
        refuse(parsed.getGlobals(), "global");
        refuse(parsed.getFunctions(), "function");
        refuse(parsed.getAttributes(), "attribute of all rules");
        refuse(parsed.getTypeDeclarations(), "declare");
        refuse(parsed.getEnumDeclarations(), "declare enum");
        refuse(List.copyOf(parsed.getEntryPointDeclarations()), "declare entry-point");
        refuse(List.copyOf(parsed.getWindowDeclarations()), "declare window");
        if (parsed.getUnit() != null) {
            refuse(List.of(parsed.getUnit()), "unit");
        }
    }

    private void refuse(List<? extends BaseDescr> parts, String kind) {
        parts.forEach(part -> faults.add(place(part.getLine()), "\"" + kind + "\" is not allowed: a file holds rules, and "
                + "nothing else."));
    }

    private RuleText read(RuleDescr rule) {
        int faultsBefore = found.size();
        int line = place(rule.getLine());
        Faults here = faults.in(rule.getName(), line, file.table());
        if (rule.isQuery()) {
            here.add("\"query\" is not allowed: a file holds rules, and nothing else.");
            return null;
        }
        rule.getAttributes().values().forEach(attribute -> here.add("The attribute \"" + attribute.getName()
                + "\" is not allowed: rules have no order, no switches and no timers."));
        if (rule.getParentName() != null || !rule.getNamedConsequences().isEmpty()) {
            here.add("\"extends\" and named consequences are not allowed: a rule stands for itself.");
        }
        MetadataReader metadata = new MetadataReader(rule, here);
        RuleCard card = metadata.read(file.folder());
        heads.add(new RuleHead(file.path(), line, rule.getName(), metadata.claims()));
        Scope scope = new Scope();
        List<Condition> when = new ConditionReader(here, file.mayLookAtNotAsked()).read(rule.getLhs(), scope);
        if (when.isEmpty()) {
            here.add("The rule has no condition, so it would hold of every case.");
        }
        List<Conclusion> then = new ArrayList<>();
        here.at(rule.getConsequenceLine()).attempt(() -> then.add(conclusion(rule, scope)));
        return found.size() > faultsBefore ? null : new RuleText(card, file.path(), line, when, then.get(0));
    }

    private Conclusion conclusion(RuleDescr rule, Scope scope) {
        Conclusion conclusion = new ConclusionReader(scope).read(String.valueOf(rule.getConsequence()));
        if (conclusion.facts().isEmpty() && conclusion.premises().isEmpty() && !file.mayLookAtNotAsked()) {
            throw new NotAllowedException("The evidence rests on nothing: name the facts, or the weighed conclusions, that "
                    + "the conditions bind.");
        }
        return conclusion;
    }
}
