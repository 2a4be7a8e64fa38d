package ebb.explain;

import ebb.finding.Verdict;
import ebb.formulation.Formulation;
import java.util.ArrayList;
import java.util.List;

/**
 * The ids of everything that a formulation concludes, by which people name findings.
 *
 * @param ids in the order of the formulation
 */
public record ConcludedIds(List<String> ids) {

    /** Copies the list. */
    public ConcludedIds {
        ids = List.copyOf(ids);
    }

    /** The ids in a formulation. */
    public static ConcludedIds of(Formulation formulation) {
        List<String> ids = new ArrayList<>();
        formulation.concluded().forEach(hypothesis -> ids.add(hypothesis.id()));
        ids.add(Verdict.WHOLE_CASE);
        formulation.alsoConsider().forEach(finding -> ids.add(finding.reminder().id()));
        formulation.openQuestions().forEach(open -> ids.add(open.question().id()));
        return new ConcludedIds(ids);
    }

    /**
     * The finding that is meant: by its id, or by its beginning where only one has it, as in {@code need:love}.
     *
     * @throws UnknownNameException if nothing of that name was concluded, or several things
     */
    public String read(String name) {
        if (ids.contains(name)) {
            return name;
        }
        List<String> meant = name.contains("@") ? List.of()
                : ids.stream().filter(id -> id.startsWith(name + "@")).toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new UnknownNameException(UnknownNameException.Kind.FINDING, name, !meant.isEmpty(),
                meant.isEmpty() ? ids : meant);
    }
}
