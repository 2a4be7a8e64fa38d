package ebb.io;

/** How large an intake file may be: far more than any real case needs, and little enough to stay harmless. */
final class Bounds {
    /** Bytes in one document. */
    static final int DOCUMENT = 4 << 20;
    /** Characters in one text. */
    static final int TEXT = 10_000;
    /** Characters in a name or another text of one line. */
    static final int LINE = 200;
    /** Characters in an id. */
    static final int ID = 64;
    /** Groups and lists inside one another. */
    static final int NESTING = 16;
    /** Facts in one case. */
    static final int FACTS = 2_000;
    /** People in one case. */
    static final int PEOPLE = 100;
    /** Faults told of one document. */
    static final int FAULTS = 1_000;

    private Bounds() {
    }
}
