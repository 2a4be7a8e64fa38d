package ebb.io.file;

import ebb.fact.SourceKind;

/** Who told a fact, and in which note it was read. */
public record SourceEntry(
        @Described(value = "Who told it.", required = true) SourceKind kind,
        @Described(value = "The id of the person who told it.", form = Form.ID) String who,
        @Described(value = "The id of the note it was read in.", form = Form.LINE) String note,
        @Described(value = "The first character of it in the note, counted from 0.", most = 4_194_304) Integer start,
        @Described(value = "The character after the last.", most = 4_194_304) Integer end) {
}
