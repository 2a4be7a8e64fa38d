package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.SafetyKind;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;

/** What a safety screening brought. */
public record ScreeningEntry(
        @Described(value = "Short, and unique in the file, for example s1.", required = true, form = Form.ID) String id,
        @Described(value = "Who was screened: a person's id.", required = true, form = Form.ID) String of,
        @Described(value = "For which danger.", required = true) SafetyKind kind,
        @Described(value = "What it brought.", required = true) ScreeningResult result,
        @Described("Whether the person was seen alone.") Setting setting,
        @Described(value = "The date.", form = Form.DATE) String when,
        @JsonUnwrapped Told told) {
}
