package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.Stage;
import java.util.List;

/** What is known of a relationship. */
public record RelationshipEntry(
        @Described(value = "Short, and unique in the file; may be left out.", form = Form.ID) String id,
        @Described(value = "Between whom: two or more people's ids.", required = true, form = Form.ID, least = 2)
        List<String> between,
        @Described("How far it has come.") Stage stage,
        @Described(value = "When it began: a date, or how long ago, such as P6Y.", form = Form.SINCE) String began,
        @Described(value = "Who comes to the sessions: people's ids. Left out, each client does.", form = Form.ID)
        List<String> attending,
        @JsonUnwrapped Told told) {
}
