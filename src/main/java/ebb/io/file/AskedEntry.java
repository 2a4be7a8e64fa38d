package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.AskedAnswer;
import ebb.fact.FactType;
import ebb.fact.Term;

/** What was asked and not affirmed, so that a denial differs from what was never asked. */
public record AskedEntry(
        @Described(value = "Short, and unique in the file, for example a1.", required = true, form = Form.ID) String id,
        @Described(value = "Who was asked: a person's id.", required = true, form = Form.ID) String of,
        @Described(value = "About which kind of fact.", required = true) FactType fact,
        @Described(value = "About which of its terms.", required = true) Term term,
        @Described(value = "What came of it.", required = true) AskedAnswer answer,
        @JsonUnwrapped Told told) {
}
