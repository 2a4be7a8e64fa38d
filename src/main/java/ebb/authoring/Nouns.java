package ebb.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the kinds of fact and their fields are called in plain words. */
final class Nouns {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("Asked", "question that was asked"),
            Map.entry("Bond", "relationship"),
            Map.entry("BoundaryTalk", "talk about closeness and distance"),
            Map.entry("Conduct", "way of behaving"),
            Map.entry("ContactPreference", "wish for contact"),
            Map.entry("Event", "life event"),
            Map.entry("LikelyAntecedent", "likely old wound at work"),
            Map.entry("LikelyCaution", "danger to heed"),
            Map.entry("LikelyExpecting", "likely way of expecting"),
            Map.entry("LikelyNeed", "likely unmet need"),
            Map.entry("LikelyPattern", "likely pattern"),
            Map.entry("LikelySatisfaction", "likely contentment or unhappiness"),
            Map.entry("OutsideLife", "part of life outside"),
            Map.entry("Reflection", "way of sorting things out"),
            Map.entry("SafetySignal", "danger"),
            Map.entry("Screening", "safety screening"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("presentEvidence", "borne out by the present"),
            Map.entry("inflictedBy", "inflicted by"),
            Map.entry("feltAs", "taken by the other"),
            Map.entry("afterwards", "what came of it"),
            Map.entry("agreed", "agreed on"),
            Map.entry("voiced", "put"),
            Map.entry("daysAgo", "days since then"),
            Map.entry("daysSinceReview", "days since it was talked over"),
            Map.entry("lastReviewed", "last talked over"),
            Map.entry("daysPerWeek", "days of contact a week"),
            Map.entry("together", "both attend"),
            Map.entry("hearsay", "one person's account of another's inner life"),
            Map.entry("current", "to be taken as current"),
            Map.entry("childrenAtHome", "children at home"),
            Map.entry("told.inConfidence", "told in confidence"),
            Map.entry("told.kind", "told by"));

    private Nouns() {
    }

    /** A kind of fact with its article. */
    static String of(Class<?> type) {
        String bare = bare(type);
        return switch (type.getSimpleName()) {
            case "Household" -> "the household";
            case "Person" -> "a person";
            default -> ("aeiou".indexOf(bare.charAt(0)) < 0 ? "a " : "an ") + bare;
        };
    }

    /** A kind of fact. */
    static String bare(Class<?> type) {
        return KINDS.getOrDefault(type.getSimpleName(), spaced(type.getSimpleName()));
    }

    /** A field; for the matched thing itself, "it". */
    static String field(List<String> path) {
        if (path.isEmpty()) {
            return "it";
        }
        String whole = FIELDS.get(String.join(".", path));
        String last = path.get(path.size() - 1);
        return whole != null ? whole : FIELDS.getOrDefault(last, spaced(last));
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
