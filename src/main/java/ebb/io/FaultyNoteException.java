package ebb.io;

import java.io.IOException;
import java.util.List;

/** A note, an annotated text or a file of proposals that cannot be used; the message names place, fault and mend. */
public final class FaultyNoteException extends IOException {

    private static final long serialVersionUID = 1;

    FaultyNoteException(String place, String sentence) {
        super(place + ": " + sentence + (sentence.endsWith(".") ? "" : "."));
    }

    private FaultyNoteException(String message) {
        super(message);
    }

    /** Several at once, a line each. */
    static FaultyNoteException all(List<FaultyNoteException> faults) {
        return new FaultyNoteException(String.join("\n", faults.stream().map(Throwable::getMessage).toList()));
    }
}
