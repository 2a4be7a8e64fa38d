package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;

/** A part of life apart from the relationship. */
public record OutsideLifeEntry(
        @Described(value = "Short, and unique in the file, for example o1.", required = true, form = Form.ID) String id,
        @Described(value = "Whose: a person's id.", required = true, form = Form.ID) String of,
        @Described(value = "Which part.", required = true) OutsideKind kind,
        @Described(value = "How much of it there is.", required = true) OutsideLevel level,
        @JsonUnwrapped Told told) {
}
