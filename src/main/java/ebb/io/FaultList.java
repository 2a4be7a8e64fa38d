package ebb.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Collects what is wrong with a document while its {@link Tape} is read, by value; where each value stands is looked
 * up only at the end, and only if there was a fault. Not safe to share between threads.
 */
final class FaultList {
    private record Found(int node, boolean atKey, String field, String found, String allowed, String mend) {
    }

    private final List<Found> all = new ArrayList<>();

    void clear() {
        all.clear();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** A value is wrong. */
    void add(int node, String found, String allowed, String mend) {
        note(new Found(node, false, "", found, allowed, mend));
    }

    /** A field should not be there, whatever its value. */
    void addAtKey(int node, String found, String allowed, String mend) {
        note(new Found(node, true, "", found, allowed, mend));
    }

    /** A field is missing from a group. */
    void addMissing(int group, Key field, String found, String allowed, String mend) {
        note(new Found(group, false, field.text(), found, allowed, mend));
    }

    private void note(Found fault) {
        if (all.size() < Bounds.FAULTS) {
            all.add(fault);
        }
    }

    /** All of them, in the order of the file, each once. */
    List<Fault> in(String file, Tape tape, Places places) {
        LinkedHashSet<Fault> faults = new LinkedHashSet<>();
        all.stream()
                .sorted(Comparator.comparing(fault -> place(fault, places)))
                .forEach(fault -> faults.add(fault(file, fault, tape, places)));
        if (all.size() == Bounds.FAULTS) {
            Place start = Place.START;
            faults.add(new Fault(file, start.line(), start.column(), "", "There may be more faults than these "
                    + Bounds.FAULTS, "", "Mend these first and check again"));
        }
        return List.copyOf(faults);
    }

    private static Place place(Found fault, Places places) {
        return fault.atKey ? places.key(fault.node) : places.value(fault.node);
    }

    private static Fault fault(String file, Found fault, Tape tape, Places places) {
        Place place = place(fault, places);
        String path = tape.path(fault.node);
        String field = fault.field.isEmpty() ? path : path.isEmpty() ? fault.field : path + "." + fault.field;
        return new Fault(file, place.line(), place.column(), Shown.plain(field), fault.found, fault.allowed,
                fault.mend);
    }
}
