package ebb.rulebase.reading;

import java.util.List;

/**
 * One file of rules: a {@code .drl} file, or a decision table ({@code .drl.csv}).
 *
 * @param path path inside the rules folder, with forward slashes, for example {@code needs/love.drl}
 * @param text its contents
 */
public record RuleFile(String path, String text) {

    /** The folders whose rules may build on what was never asked. */
    private static final List<String> MAY_LOOK_AT_NOT_ASKED = List.of("safety", "questions");

    /** Whether a file in a rules folder holds rules. */
    public static boolean holdsRules(String path) {
        return path.endsWith(".drl") || table(path);
    }

    private static boolean table(String path) {
        return path.endsWith(".drl.csv");
    }

    /** Whether it is a decision table. */
    public boolean table() {
        return table(path);
    }

    /** The folder it stands in, for example {@code needs}; empty for the rules folder itself. */
    public String folder() {
        return path.indexOf('/') < 0 ? "" : path.substring(0, path.indexOf('/'));
    }

    /** The package its rules have to be in: its folders, without hyphens. */
    public String expectedPackage() {
        int end = path.lastIndexOf('/');
        return "ebb.rules" + (end < 0 ? "" : "." + path.substring(0, end).replace('/', '.').replace("-", ""));
    }

    /** Where the cases for its rules stand: beside it. */
    public String casesPath() {
        return path.replaceFirst("\\.drl(\\.csv)?$", ".cases.yaml");
    }

    /** The rules in the language of rules: a table written out. Only for a file that passed the lint. */
    public String drl() {
        return table() ? TableReader.writtenOut(text) : text;
    }

    /** Where to put {@link #drl()} for the compiler, which tells kinds of files by their ending. */
    public String compiledPath() {
        return table() ? path + ".drl" : path;
    }

    boolean mayLookAtNotAsked() {
        return MAY_LOOK_AT_NOT_ASKED.contains(folder());
    }
}
