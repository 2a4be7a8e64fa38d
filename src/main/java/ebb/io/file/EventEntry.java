package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.EventKind;
import java.util.List;

/** A life change that may explain more than any pattern; put it into words in 'text'. */
public record EventEntry(
        @Described(value = "Short, and unique in the file, for example v1.", required = true, form = Form.ID) String id,
        @Described(value = "Whom it befell: people's ids.", required = true, form = Form.ID, least = 1) List<String> of,
        @Described(value = "What happened.", required = true) EventKind kind,
        @Described(value = "When; a wedding ahead may lie ahead.", form = Form.DATE) String when,
        @JsonUnwrapped Told told) {
}
