package ebb.io;

/** A document that cannot be taken apart at all, because it is not JSON, YAML or UTF-8 from some place on. */
final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String found;
    private final String mend;

    Malformed(Place place, String found, String mend) {
        super(found, null, false, false);
        this.place = place;
        this.found = found;
        this.mend = mend;
    }

    /** The fault it is in a file. */
    Fault in(String file) {
        return new Fault(file, place.line(), place.column(), "", found, "", mend);
    }
}
