package ebb.cli;

import ebb.progress.ProgressFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that say whose progress it is, and where it is kept. */
final class DataFolder {
    @Option(names = "--data", paramLabel = "DIR",
            description = "Keep progress in this folder. Left out: the folder where your system keeps the data of programs.")
    private Path folder;

    @Option(names = "--trainee", paramLabel = "NAME", description = "Whose progress it is; your login name if left out.")
    private String trainee;

    /** Opens the file of progress. */
    ProgressFile open() throws IOException {
        return ProgressFile.open(folder());
    }

    /** Whose progress it is. */
    String trainee() {
        return trainee == null || trainee.isBlank() ? System.getProperty("user.name") : trainee.strip();
    }

    /** Whether somebody was named. */
    boolean named() {
        return trainee != null;
    }

    Path folder() throws NoSuchFileException {
        return orUsual(folder);
    }

    /**
     * A folder; the one where this system keeps the data of programs where none was named. One that was named may be new,
     * but only in a folder that is there: otherwise its name is mistyped.
     *
     * @throws NoSuchFileException if the folder around it is not there
     */
    static Path orUsual(Path folder) throws NoSuchFileException {
        if (folder != null) {
            Path around = folder.toAbsolutePath().getParent();
            if (around != null && !Files.isDirectory(around)) {
                throw new NoSuchFileException(around.toString());
            }
            return folder;
        }
        return users(System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
                Path.of(System.getProperty("user.home")), System.getenv("XDG_DATA_HOME"), System.getenv("LOCALAPPDATA"));
    }

    /** Where a system keeps the data of programs. */
    static Path users(String system, Path home, String xdg, String local) {
        if (system.contains("win") && local != null && !local.isEmpty()) {
            return Path.of(local, "ebb");
        } else if (system.contains("mac")) {
            return home.resolve("Library/Application Support/ebb");
        }
        return (xdg == null || xdg.isEmpty() ? home.resolve(".local/share") : Path.of(xdg)).resolve("ebb");
    }
}
