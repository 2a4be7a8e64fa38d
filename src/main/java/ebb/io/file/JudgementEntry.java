package ebb.io.file;

/** A clinician's own judgement on something Ebb concluded. */
public record JudgementEntry(
        @Described(value = "Short, and unique in the file, for example j1.", required = true, form = Form.ID) String id,
        @Described(value = "The id of what is judged, for example need:love@rowan.", required = true, form = Form.LINE)
        String finding,
        @Described(value = "Why, in the clinician's words.", required = true) String reason,
        @Described(value = "When it was made.", required = true, form = Form.DATE) String noted,
        @Described(value = "Who made it.", form = Form.LINE) String by) {
}
