package ebb.explain;

/**
 * What the variables of a rule stand for, as far as is known. Immutable; a later binding goes in front.
 *
 * @param name  the variable, with its dollar sign; null at the end of the chain
 * @param value what it stands for; may be null
 * @param rest  the earlier ones; null at the end of the chain
 */
public record Bindings(String name, Object value, Bindings rest) {

    /** Nothing bound. */
    public static final Bindings NONE = new Bindings(null, null, null);

    /** The same, and one more. */
    public Bindings with(String variable, Object meaning) {
        return new Bindings(variable, meaning, this);
    }

    /** Whether a variable is bound. */
    public boolean knows(String variable) {
        for (Bindings one = this; one != NONE; one = one.rest) {
            if (one.name.equals(variable)) {
                return true;
            }
        }
        return false;
    }

    /** What a variable stands for; null where it is not bound. */
    public Object get(String variable) {
        for (Bindings one = this; one != NONE; one = one.rest) {
            if (one.name.equals(variable)) {
                return one.value;
            }
        }
        return null;
    }
}
