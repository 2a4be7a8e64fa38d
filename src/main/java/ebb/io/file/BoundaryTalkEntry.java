package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.TalkStatus;
import java.util.List;

/** Where people stand on the boundary between closeness and distance. */
public record BoundaryTalkEntry(
        @Described(value = "Short, and unique in the file, for example t1.", required = true, form = Form.ID) String id,
        @Described(value = "Between whom: two or more people's ids.", required = true, form = Form.ID, least = 2)
        List<String> between,
        @Described(value = "Where they stand.", required = true) TalkStatus status,
        @Described(value = "When they last talked it over: a date, or how long ago, such as P6M.", form = Form.SINCE)
        String lastReviewed,
        @JsonUnwrapped Told told) {
}
