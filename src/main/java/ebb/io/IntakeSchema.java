package ebb.io;

/** The JSON Schema of intake files. */
public final class IntakeSchema {
    private IntakeSchema() {
    }

    /** The schema as a JSON document. */
    public static String text() {
        return "{}";
    }
}
