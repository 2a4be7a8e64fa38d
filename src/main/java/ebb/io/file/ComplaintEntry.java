package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.ComplaintTheme;
import ebb.fact.Share;
import ebb.fact.Voice;

/** What a person complains of in the other. */
public record ComplaintEntry(
        @Described(value = "Short, and unique in the file, for example c1.", required = true, form = Form.ID) String id,
        @Described(value = "Who complains: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "Of whom: a person's id.", required = true, form = Form.ID) String about,
        @Described(value = "Of what there is too much or too little.", required = true) ComplaintTheme theme,
        @Described(value = "How strongly, from 1 to 5.", least = 1, most = 5) Integer intensity,
        @Described("How it is put to the other.") Voice voiced,
        @Described("For a complaint of too little responsibility, which share.") Share share,
        @JsonUnwrapped Told told) {
}
