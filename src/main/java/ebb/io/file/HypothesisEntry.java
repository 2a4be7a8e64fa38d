package ebb.io.file;

/** What a clinician supposed before seeing what Ebb concludes. */
@AtLeastOneOf({"finding", "text"})
public record HypothesisEntry(
        @Described(value = "Short, and unique in the file, for example h1.", required = true, form = Form.ID) String id,
        @Described(value = "The id of what is supposed, for example pattern:old-debt@rowan.", form = Form.LINE)
        String finding,
        @Described("What is supposed, in words.") String text,
        @Described(value = "When it was supposed.", required = true, form = Form.DATE) String noted) {
}
