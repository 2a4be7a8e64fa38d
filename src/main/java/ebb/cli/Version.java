package ebb.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the program was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String built = Version.class.getPackage().getImplementationVersion();
        return new String[] {"ebb " + (built == null ? "(built from source)" : built)};
    }
}
