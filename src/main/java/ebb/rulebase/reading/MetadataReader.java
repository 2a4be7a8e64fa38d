package ebb.rulebase.reading;

import ebb.fact.Term;
import ebb.finding.Direction;
import ebb.finding.Weight;
import ebb.knowledge.RuleCard;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads what a rule says of itself: its name, claims, strength, direction and words. */
final class MetadataReader {

    private static final Set<String> KNOWN = new TreeSet<>(Set.of("claim", "strength", "speaks", "says"));
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z, -]*: \\S+(?: \\S+)+");
    private static final int LONGEST_NAME = 160;
    private static final Pattern CLAIM = Pattern.compile("C\\d\\d");

    private final RuleDescr rule;
    private final Faults faults;
    private List<String> claims = List.of();

    MetadataReader(RuleDescr rule, Faults faults) {
        this.rule = rule;
        this.faults = faults;
    }

    /**
     * Reads the metadata.
     *
     * @param folder the folder the rule stands in
     * @return the card; null where it cannot be told
     */
    RuleCard read(String folder) {
        String name = rule.getName();
        if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME || name.endsWith(".")) {
            faults.add("The name is no sentence with a topic before it, such as \"Needs: too little affection may mean not "
                    + "feeling loved\" (at least two words, at most " + LONGEST_NAME + " characters, no full stop).");
        }
        for (String annotation : rule.getAnnotationNames()) {
            if (!KNOWN.contains(annotation)) {
                faults.add("The metadata @" + annotation + " is unknown; a rule has " + KNOWN + ".");
            }
        }
        String claim = value("claim", "\"C52, C55\", or \"floor\" for the clinical floor");
        Weight weight = term("strength", Weight.values());
        Direction direction = term("speaks", Direction.values());
        String says = value("says", "what it makes of its facts, in plain words");
        claims = claim == null ? List.of() : claims(claim);
        if (claim == null || weight == null || direction == null || says == null) {
            return null;
        }
        return new RuleCard(name, folder, claims, direction, weight, says);
    }

    /** The claims that were read, without what is no claim. */
    List<String> claims() {
        return claims.stream().filter(id -> CLAIM.matcher(id).matches()).toList();
    }

    private List<String> claims(String claim) {
        if (claim.equals("floor")) {
            return List.of();
        }
        List<String> claims = List.of(claim.split(", *", -1));
        for (String id : claims) {
            if (!CLAIM.matcher(id).matches()) {
                faults.add("@claim holds \"" + id + "\"; it takes claims separated by commas, as in \"C52, C55\", or \"floor\".");
            }
        }
        if (Set.copyOf(claims).size() < claims.size()) {
            faults.add("@claim names a claim twice: name it once.");
        }
        return claims;
    }

    private <T extends Term> T term(String key, T[] terms) {
        String allowed = Arrays.stream(terms).map(Term::term).collect(Collectors.joining(" | "));
        String value = value(key, allowed);
        for (T term : terms) {
            if (term.term().equals(value)) {
                return term;
            }
        }
        if (value != null) {
            faults.add("@" + key + " is \"" + value + "\"; allowed are " + allowed + ".");
        }
        return null;
    }

    private String value(String key, String allowed) {
        AnnotationDescr annotation = rule.getAnnotations().stream().filter(one -> one.getName().equals(key))
                .findFirst().orElse(null);
        if (annotation == null) {
            faults.add("@" + key + " is missing: add @" + key + "( ... ) with " + allowed + ".");
            return null;
        }
        if (annotation.isDuplicated()) {
            faults.add("@" + key + " is given more than once: give it once.");
        }
        Object value = annotation.getValueMap().size() == 1 ? annotation.getValue() : null;
        if (!(value instanceof String text) || !text.matches("\"[^\"]*[^\"\\s][^\"]*\"")) {
            faults.add("@" + key + " has to hold one quoted text: " + allowed + ".");
            return null;
        }
        return text.substring(1, text.length() - 1).strip();
    }
}
