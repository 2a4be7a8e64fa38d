package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.Criterion;

/** How a person rates the relationship on one criterion. */
public record RatingEntry(
        @Described(value = "Short, and unique in the file, for example g1.", required = true, form = Form.ID) String id,
        @Described(value = "Who rates: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "On what.", required = true) Criterion criterion,
        @Described(value = "From 0, not at all, to 10, fully.", required = true, least = 0, most = 10) Integer score,
        @JsonUnwrapped Told told) {
}
