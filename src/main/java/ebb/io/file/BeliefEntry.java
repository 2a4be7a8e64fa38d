package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.BeliefKind;

/** What a person holds to be true of closeness. */
public record BeliefEntry(
        @Described(value = "Short, and unique in the file, for example l1.", required = true, form = Form.ID) String id,
        @Described(value = "Who: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "What.", required = true) BeliefKind kind,
        @JsonUnwrapped Told told) {
}
