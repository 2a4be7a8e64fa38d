package ebb.io.file;

/** The form of a text in an intake file. */
public enum Form {
    /** One line. */
    LINE("^[^\\r\\n]*\\S[^\\r\\n]*$"),
    /** One line or more. */
    TEXT("^[\\s\\S]*\\S[\\s\\S]*$"),
    /** The id of a person or a fact. */
    ID("^[A-Za-z0-9][A-Za-z0-9_-]*$"),
    /** A date, as precise as it is known. */
    DATE("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
    /** A length of time in ISO 8601. */
    DURATION("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$"),
    /** A date, or the time that has passed since. */
    SINCE("^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?"
            + "(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?)$");

    private final String pattern;

    Form(String pattern) {
        this.pattern = pattern;
    }

    /** The regular expression, for Java and for JSON Schema alike, that a text of this form matches. */
    public String pattern() {
        return pattern;
    }
}
