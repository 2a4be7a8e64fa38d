package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.ReflectionStyle;

/** How a person sorts themselves out. */
public record ReflectionEntry(
        @Described(value = "Short, and unique in the file, for example r1.", required = true, form = Form.ID) String id,
        @Described(value = "Who: a person's id.", required = true, form = Form.ID) String of,
        @Described(value = "How.", required = true) ReflectionStyle style,
        @JsonUnwrapped Told told) {
}
