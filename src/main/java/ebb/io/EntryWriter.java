package ebb.io;

import com.fasterxml.jackson.annotation.JsonInclude;
import ebb.fact.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes the records of {@code ebb.io.file} as JSON on one line, leaving out what is null. Such a line is an entry of
 * a JSON file and of a YAML file alike.
 */
final class EntryWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule().addSerializer(new TermSerializer()))
            .build();

    private static final class TermSerializer extends StdSerializer<Term> {
        private TermSerializer() {
            super(Term.class);
        }

        @Override
        public void serialize(Term term, JsonGenerator json, SerializationContext context) {
            json.writeString(term.term());
        }
    }

    private EntryWriter() {
    }

    /** An entry on one line, for example <code>{"id": "c1", "by": "rowan"}</code>. */
    static String line(Object entry) {
        Separators spaced = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEntrySpacing(Separators.Spacing.AFTER)
                .withArrayElementSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        DefaultPrettyPrinter.Indenter none = new DefaultPrettyPrinter.NopIndenter();
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(spaced);
        layout.indentArraysWith(none);
        layout.indentObjectsWith(none);
        return MAPPER.writer().with(layout).writeValueAsString(entry);
    }
}
