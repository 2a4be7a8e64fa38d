package ebb.io.file;

import ebb.fact.Role;

/** A person the case names; not everybody has to attend. */
public record PersonEntry(
        @Described(value = "Short, and unique in the file, for example rowan.", required = true, form = Form.ID)
        String id,
        @Described(value = "A name; a pseudonym will do.", form = Form.LINE) String name,
        @Described(value = "What the person is in the case.", required = true) Role role) {
}
