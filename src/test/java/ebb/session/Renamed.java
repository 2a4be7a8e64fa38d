package ebb.session;

import ebb.fact.Intake;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;

/** A case in which people go by other ids, and nothing else is different. */
final class Renamed {
    private final Map<String, String> ids;

    private Renamed(Map<String, String> ids) {
        this.ids = ids;
    }

    /** The case with every id that the map knows exchanged for what it says. */
    static Intake of(Intake intake, Map<String, String> ids) {
        return (Intake) new Renamed(ids).value(intake);
    }

    private Object value(Object value) {
        if (value instanceof String text) {
            return ids.getOrDefault(text, text);
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::value).toList();
        } else if (value instanceof Record) {
            return record((Record) value);
        }
        return value;
    }

    private Object record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                types[i] = components[i].getType();
                values[i] = value(components[i].getAccessor().invoke(record));
            }
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("A record could not be copied: " + record, e);
        }
    }
}
