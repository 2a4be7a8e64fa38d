package ebb.io;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes small answers for other programs as JSON. */
public final class PlainJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlainJson() {
    }

    /**
     * The JSON of something made of maps, lists, texts, numbers, yes-or-no and null, for people to read too; the keys of a
     * map in its order.
     */
    public static String of(Object plain) {
        if (!(plain instanceof Map<?, ?>) && !(plain instanceof List<?>)) {
            throw new IllegalArgumentException("A document is a map or a list, not " + plain);
        }
        return MAPPER.writeValueAsString(plain) + "\n";
    }
}
