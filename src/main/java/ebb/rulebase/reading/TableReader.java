package ebb.rulebase.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * Writes a decision table out as the rules it stands for, so that they can be checked, and compiled, like any other.
 * Needs the jars for authoring rules on the class path.
 */
final class TableReader {

    private static final Set<String> ALLOWED_ROWS = Set.of("ruleset", "import");
    private static final Pattern ROW_OF_RULE = Pattern.compile("// rule values at [A-Z]+(\\d+), header at .*");

    private TableReader() {
    }

    /** The rules of a table as DRL; null where the table cannot be read, which is reported. */
    static String rules(RuleFile table, Faults faults) {
        checkRows(table.text().lines().toList(), faults);
        if (!faults.none()) {
            return null;
        }
        try {
            return writtenOut(table.text());
        } catch (RuntimeException e) {
            faults.add("The table cannot be read: " + Tokens.shortened(String.valueOf(e.getMessage()))
                    + " Compare it with another table of the bundled rules, such as rules/good-enough/criteria.drl.csv.");
            return null;
        }
    }

    /** The rules of a sound table. */
    static String writtenOut(String table) {
        return new SpreadsheetCompiler().compile(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), InputType.CSV);
    }

    /** Above the first rule table only two keywords may stand; whatever stands below is checked as rules. */
    private static void checkRows(List<String> lines, Faults faults) {
        for (int i = 0; i < lines.size(); i++) {
            String first = firstCell(lines.get(i)).toLowerCase(Locale.ROOT);
            if (first.startsWith("ruletable")) {
                return;
            }
            if (!first.isEmpty() && !ALLOWED_ROWS.contains(first)) {
                faults.add(i + 1, "The row \"" + firstCell(lines.get(i)) + "\" is not allowed in a table; above its RuleTable row "
                        + "it has RuleSet and Import, and nothing else.");
            }
        }
        faults.add("The table has no RuleTable row, so it holds no rule.");
    }

    private static String firstCell(String line) {
        String cell = line.startsWith("\"") ? line.substring(1).split("\"", 2)[0] : line.split(",", 2)[0];
        return cell.strip();
    }

    /** The row of the table that a line of the written-out rules stands for. */
    static int row(List<String> rules, int line) {
        for (int i = Math.min(line, rules.size()) - 1; i >= 0; i--) {
            Matcher matcher = ROW_OF_RULE.matcher(rules.get(i).strip());
            if (matcher.matches()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }
}
