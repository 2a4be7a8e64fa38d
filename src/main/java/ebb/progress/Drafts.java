package ebb.progress;

import ebb.training.Mode;
import java.util.List;

/** What was typed in exercises that are not finished yet, line by line: replayed when one is taken up again. */
public final class Drafts {

    private final ProgressFile file;

    Drafts(ProgressFile file) {
        this.file = file;
    }

    /** The lines typed so far, in their order. */
    public List<String> lines(String trainee, String exercise, Mode mode) {
        return file.rows(row -> row.getString(1),
                "select line from draft where trainee = ? and exercise = ? and mode = ? order by number", trainee, exercise,
                mode.term());
    }

    /** Keeps one more line, at once. */
    public void add(String trainee, String exercise, Mode mode, String line) {
        file.change("insert into draft (trainee, exercise, mode, number, line) select ?, ?, ?, coalesce(max(number), 0) + 1, ?"
                + " from draft where trainee = ? and exercise = ? and mode = ?", trainee, exercise, mode.term(), line, trainee,
                exercise, mode.term());
    }

    /** Forgets the lines, to begin anew. */
    public void forget(String trainee, String exercise, Mode mode) {
        file.change("delete from draft where trainee = ? and exercise = ? and mode = ?", trainee, exercise, mode.term());
    }
}
