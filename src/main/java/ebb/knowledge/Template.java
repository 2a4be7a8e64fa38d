package ebb.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A piece of wording with {@code {placeholders}}, compiled once and filled many times. A part in square brackets is
 * left out whenever one of its placeholders has no value: {@code "{by} withdraws[ from {from}]"}. Immutable and safe
 * to share between threads.
 *
 * <p>A {@linkplain #sentence sentence} starts every sentence in it with a capital, also where a placeholder stands
 * there; a {@linkplain #clause clause} is left as it is, so that it can stand inside a sentence.
 */
public final class Template {

    private final String source;
    private final List<Part> parts;

    private Template(String source, List<Part> parts) {
        this.source = source;
        this.parts = List.copyOf(parts);
    }

    /**
     * Compiles a whole sentence, or several.
     *
     * @param text    the wording
     * @param allowed the placeholders it may use
     * @throws IllegalArgumentException if it uses another placeholder or its braces and brackets do not match; the
     *                                  message is a sentence for the one who wrote the wording
     */
    public static Template sentence(String text, Set<String> allowed) {
        return new Template(text, new TemplateParser(text, allowed, true).parse());
    }

    /**
     * Compiles a part of a sentence.
     *
     * @param text    the wording
     * @param allowed the placeholders it may use
     * @throws IllegalArgumentException as for {@link #sentence}
     */
    public static Template clause(String text, Set<String> allowed) {
        return new Template(text, new TemplateParser(text, allowed, false).parse());
    }

    /**
     * The wording with every placeholder filled.
     *
     * @param values gives each placeholder's value; null where there is none
     * @throws IllegalArgumentException if a placeholder outside square brackets has no value
     */
    public String fill(UnaryOperator<String> values) {
        StringBuilder text = new StringBuilder(source.length() + 64);
        fill(text, values);
        return text.toString();
    }

    /** Appends the wording with every placeholder filled; otherwise as {@link #fill(UnaryOperator)}. */
    public void fill(StringBuilder text, UnaryOperator<String> values) {
        fillByPlace(text, slot -> values.apply(slot.name()));
    }

    /** The same, with values found by a placeholder's place, which is quicker than by its name. */
    void fillByPlace(StringBuilder text, Function<Slot, String> values) {
        for (Part part : parts) {
            if (!part.append(text, values)) {
                throw new IllegalArgumentException("There is no value for " + part + " in \"" + source + "\"");
            }
        }
    }

    /** The names of the placeholders it uses, in their order. */
    public Set<String> placeholders() {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> part.collect(names));
        return names;
    }

    /** The wording as it was written. */
    @Override
    public String toString() {
        return source;
    }

    /** A piece of a template: appends itself, or says that it cannot because a value is missing. */
    sealed interface Part {

        boolean append(StringBuilder text, Function<Slot, String> values);

        void collect(Set<String> names);
    }

    /** Text that stays as it is. */
    record Literal(String words) implements Part {
        @Override
        public boolean append(StringBuilder text, Function<Slot, String> values) {
            text.append(words);
            return true;
        }

        @Override
        public void collect(Set<String> names) {
            // Fixed text has no placeholders.
        }
    }

    /**
     * A placeholder.
     *
     * @param name    its name
     * @param place   its place among the placeholders that were allowed, in the order in which they were given
     * @param capital whether it opens a sentence
     */
    record Slot(String name, int place, boolean capital) implements Part {
        @Override
        public boolean append(StringBuilder text, Function<Slot, String> values) {
            String value = values.apply(this);
            if (value == null || value.isEmpty()) {
                return false;
            }
            if (capital) {
                int first = value.codePointAt(0);
                text.appendCodePoint(Character.toTitleCase(first))
                        .append(value, Character.charCount(first), value.length());
            } else {
                text.append(value);
            }
            return true;
        }

        @Override
        public void collect(Set<String> names) {
            names.add(name);
        }

        @Override
        public String toString() {
            return "{" + name + "}";
        }
    }

    /** A part in square brackets. */
    record Optional(List<Part> parts) implements Part {
        @Override
        public boolean append(StringBuilder text, Function<Slot, String> values) {
            int start = text.length();
            for (Part part : parts) {
                if (!part.append(text, values)) {
                    text.setLength(start);
                    break;
                }
            }
            return true;
        }

        @Override
        public void collect(Set<String> names) {
            parts.forEach(part -> part.collect(names));
        }
    }
}
