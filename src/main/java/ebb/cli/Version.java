package ebb.cli;

import ebb.rulebase.RuleStamp;
import picocli.CommandLine.IVersionProvider;

/** The version that the program was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"ebb " + RuleStamp.version()};
    }
}
