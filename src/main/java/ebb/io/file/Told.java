package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On whose word a fact stands, and what was recorded with it: fields that every fact may have. */
public record Told(
        @Described("The person's own words.") String quote,
        @Described(value = "The date it was noted.", form = Form.DATE) String noted,
        @Described("Who told it. Left out: the person it is about if they attend, else a partner.") SourceEntry source,
        @JsonProperty("private") @Described("True if told in confidence: nothing for others shows it.")
        Boolean inConfidence,
        @Described("A free remark.") String text) {
}
