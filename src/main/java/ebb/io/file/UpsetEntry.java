package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.Emotion;

/** A present upset. */
public record UpsetEntry(
        @Described(value = "Short, and unique in the file, for example u1.", required = true, form = Form.ID) String id,
        @Described(value = "Who is upset: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "What it feels like.", required = true) Emotion emotion,
        @Described("What it is about: the id of a complaint, or free text.") String about,
        @JsonUnwrapped Told told) {
}
