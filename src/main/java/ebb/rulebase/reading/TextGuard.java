package ebb.rulebase.reading;

import java.util.Locale;

/** Refuses a file by its bare text, before any parser sees it: what could hide code, or make a parser run for ever. */
final class TextGuard {

    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 20;

    private TextGuard() {
    }

    /** Reports what no rule file may hold; true if there is nothing of the kind. */
    static boolean passes(String text, Faults faults) {
        if (text.length() > LONGEST) {
            faults.add("The file has " + text.length() + " characters; at most " + LONGEST + " are allowed. Split it by topic.");
            return false;
        }
        int line = 1;
        int depth = 0;
        boolean passes = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String problem = null;
            if (c == '\n') {
                line++;
            } else if (c == '\\') {
                problem = "A backslash was found. No rule needs one, and an escape could hide code: write the character itself.";
            } else if (hidden(c)) {
                problem = String.format(Locale.ROOT, "The invisible character U+%04X was found. It could make a rule "
                        + "read other than it runs: take it out.", (int) c);
            } else if (c == '(' && ++depth == DEEPEST + 1) {
                problem = "More than " + DEEPEST + " brackets are open inside each other. Write the rule more simply.";
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            }
            if (problem != null) {
                faults.add(line, problem);
                passes = false;
            }
        }
        return passes;
    }

    private static boolean hidden(char c) {
        int kind = Character.getType(c);
        return kind == Character.FORMAT || c == '\uFFFD'
                || kind == Character.CONTROL && c != '\t' && c != '\r' && c != '\n';
    }
}
