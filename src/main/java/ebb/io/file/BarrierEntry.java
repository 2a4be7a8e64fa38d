package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.BarrierStyle;

/** An act that keeps closeness away. */
public record BarrierEntry(
        @Described(value = "Short, and unique in the file, for example b1.", required = true, form = Form.ID) String id,
        @Described(value = "Whose act: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "Which act.", required = true) BarrierStyle style,
        @JsonUnwrapped Told told) {
}
