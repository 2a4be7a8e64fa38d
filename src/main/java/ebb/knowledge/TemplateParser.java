package ebb.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the text of a {@link Template} once, from left to right. */
final class TemplateParser {

    private final String text;
    private final List<String> allowed;
    private final boolean sentence;
    private final List<Template.Part> parts = new ArrayList<>();
    private List<Template.Part> into = parts;
    private boolean opensSentence;
    private int at;

    TemplateParser(String text, Set<String> allowed, boolean sentence) {
        this.text = text;
        this.allowed = List.copyOf(allowed);
        this.sentence = sentence;
        this.opensSentence = sentence;
    }

    List<Template.Part> parse() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '{' -> slot();
                case '[' -> open();
                case ']' -> close();
                case '}' -> throw fault("has a \"}\" without a \"{\" before it");
                default -> literal();
            }
        }
        if (into != parts) {
            throw fault("has a \"[\" without a \"]\" after it");
        }
        return parts;
    }

    private void literal() {
        int start = at;
        while (at < text.length() && "{}[]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String words = text.substring(start, at);
        into.add(new Template.Literal(words));
        String before = words.stripTrailing();
        opensSentence = sentence && before.length() < words.length() && !before.isEmpty()
                && ".?!".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private void slot() {
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw fault("has a \"{\" without a \"}\" after it");
        }
        String name = text.substring(at + 1, end);
        int place = allowed.indexOf(name);
        if (place < 0) {
            throw fault("uses {" + name + "}, which means nothing here; allowed are " + placeholders());
        }
        into.add(new Template.Slot(name, place, opensSentence));
        opensSentence = false;
        at = end + 1;
    }

    private void open() {
        if (into != parts) {
            throw fault("has square brackets inside square brackets");
        }
        into = new ArrayList<>();
        at++;
    }

    private void close() {
        if (into == parts) {
            throw fault("has a \"]\" without a \"[\" before it");
        }
        if (into.stream().noneMatch(Template.Slot.class::isInstance)) {
            throw fault("has square brackets without a placeholder in them, which would always be shown");
        }
        parts.add(new Template.Optional(List.copyOf(into)));
        into = parts;
        at++;
    }

    private String placeholders() {
        if (allowed.isEmpty()) {
            return "none";
        }
        StringBuilder names = new StringBuilder();
        new TreeSet<>(allowed).forEach(name -> names.append(names.isEmpty() ? "{" : ", {").append(name).append('}'));
        return names.toString();
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("the wording \"" + text + "\" " + what);
    }
}
