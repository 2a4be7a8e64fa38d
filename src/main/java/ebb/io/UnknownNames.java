package ebb.io;

import ebb.explain.UnknownNameException.Kind;
import ebb.explain.UnknownNameException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says which names somebody may have meant who named something that does not exist. */
public final class UnknownNames {

    private static final int SHOWN = 12;

    private UnknownNames() {
    }

    /** One or two sentences: what was named, and what comes nearest. */
    public static String sentence(UnknownNameException unknown) {
        List<String> near = near(unknown);
        if (unknown.ambiguous()) {
            return "The " + unknown.kind().word() + " \"" + unknown.name() + "\" could be several. Name one of: "
                    + String.join(", ", near) + ".";
        }
        String forms = unknown.kind() == Kind.FINDING && near.isEmpty() ? " A finding is " + FindingIds.FORMS + "." : "";
        return (unknown.kind() == Kind.VALUE ? "The value" : "There is no " + unknown.kind().word()) + " \"" + unknown.name()
                + "\"" + (unknown.kind() == Kind.VALUE ? " cannot stand there." : ".") + forms
                + (near.isEmpty() ? "" : " The nearest: " + String.join(", ", near) + ".");
    }

    private static List<String> near(UnknownNameException unknown) {
        List<String> candidates = unknown.candidates();
        if (candidates.size() <= SHOWN) {
            return candidates;
        }
        List<String> near = new ArrayList<>();
        String nearest = Nearest.to(unknown.name(), candidates);
        if (nearest != null) {
            near.add(nearest);
        }
        candidates.stream().filter(one -> !near.contains(one))
                .sorted(Comparator.comparingInt((String one) -> -shared(one, unknown.name())).thenComparing(one -> one))
                .filter(one -> shared(one, unknown.name()) > 3)
                .limit(3L - near.size()).forEach(near::add);
        if (near.isEmpty() && unknown.kind() == Kind.FACT) {
            candidates.stream().filter(one -> one.charAt(0) == unknown.name().charAt(0)).limit(SHOWN).forEach(near::add);
        }
        return near.isEmpty() && unknown.kind() == Kind.FACT ? candidates.subList(0, SHOWN) : near;
    }

    /** How many neighbouring pairs of letters two names have in common. */
    private static int shared(String one, String other) {
        int shared = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            if (one.contains(other.substring(i, i + 2))) {
                shared++;
            }
        }
        return shared;
    }
}
