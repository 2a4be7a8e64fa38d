package ebb.io;

import java.io.IOException;
import java.nio.file.Path;

/** A file was changed by somebody else while it was being edited, and is left as they left it. */
public final class ChangedMeanwhileException extends IOException {

    private static final long serialVersionUID = 1;

    ChangedMeanwhileException(Path file, Path kept) {
        super(file + ": It was changed by somebody else after Ebb had read it, and is left as it is now. What was entered here is"
                + " in " + kept + ", which is the file as it was before, with it. Put what differs into one of them, and keep that"
                + " one.");
    }
}
