package ebb.explain;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads fields of facts, findings and people by the names that rules use. */
public final class Fields {

    private record Key(Class<?> type, String name) {
    }

    private static final Map<Key, Method> METHODS = new ConcurrentHashMap<>();

    private Fields() {
    }

    /** The value of a field. */
    public static Object value(Object target, String name) {
        try {
            return METHODS.computeIfAbsent(new Key(target.getClass(), name), Fields::method).invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The field " + name + " of " + target + " cannot be read", e);
        }
    }

    /** The value at the end of a path of fields; the target itself for an empty path. */
    public static Object value(Object target, List<String> path) {
        Object value = target;
        for (String name : path) {
            value = value == null ? null : value(value, name);
        }
        return value;
    }

    private static Method method(Key key) {
        try {
            return key.type().getMethod(key.name());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(key.type().getSimpleName() + " has no field " + key.name(), e);
        }
    }
}
