package ebb.rulebase.reading;

import java.util.List;

/**
 * What can be told of a rule even where its form is at fault.
 *
 * @param file   path inside the rules folder, with forward slashes
 * @param line   where it begins; for a rule of a table, its row
 * @param name   its name
 * @param claims the ids of the claims it cites, as far as they can be read
 */
public record RuleHead(String file, int line, String name, List<String> claims) {
}
