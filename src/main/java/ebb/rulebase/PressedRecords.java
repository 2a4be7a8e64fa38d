package ebb.rulebase;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records in few bytes, to be read at once: made of texts, whole numbers, fractions, yes and no, terms, classes, lists and
 * further records, or nothing. What equals something before it is written as a reference to that. Java's own
 * serialization takes four times as long when a process has just begun, for it links each kind of record anew.
 */
final class PressedRecords {

    /** What comes next. */
    private enum Kind {
        NOTHING, AGAIN, TEXT, WHOLE, FRACTION, YES, NO, TERM, CLASS, LIST, RECORD
    }

    private static final Kind[] KINDS = Kind.values();

    private PressedRecords() {
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    static void write(Object value, DataOutputStream out) throws IOException {
        new Writer(out).write(value);
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalStateException if it was written with other classes than there are now
     */
    static Object read(DataInputStream in) throws IOException {
        try {
            return new Reader(in).read();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("A record refuses what was written of it", e.getCause());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IllegalStateException("The records were written by another version of Ebb", e);
        }
    }

    private record Writer(DataOutputStream out, Map<Object, Integer> written) {

        Writer(DataOutputStream out) {
            this(out, new HashMap<>());
        }

        void write(Object value) throws IOException {
            if (value == null) {
                kind(Kind.NOTHING);
            } else if (value instanceof Integer number) {
                kind(Kind.WHOLE);
                out.writeInt(number);
            } else if (value instanceof Double number) {
                kind(Kind.FRACTION);
                out.writeDouble(number);
            } else if (value instanceof Boolean yes) {
                kind(yes ? Kind.YES : Kind.NO);
            } else if (written.containsKey(value)) {
                kind(Kind.AGAIN);
                out.writeInt(written.get(value));
            } else {
                writeNew(value);
                written.put(value, written.size());
            }
        }

        private void writeNew(Object value) throws IOException {
            if (value instanceof String text) {
                kind(Kind.TEXT);
                out.writeUTF(text);
            } else if (value instanceof Enum<?> term) {
                kind(Kind.TERM);
                write(term.getDeclaringClass());
                write(term.name());
            } else if (value instanceof Class<?> type) {
                kind(Kind.CLASS);
                write(type.getName());
            } else if (value instanceof List<?> list) {
                kind(Kind.LIST);
                out.writeInt(list.size());
                for (Object part : list) {
                    write(part);
                }
            } else if (value instanceof Record) {
                kind(Kind.RECORD);
                write(value.getClass());
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    try {
                        write(component.getAccessor().invoke(value));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalArgumentException("The record cannot be read: " + value, e);
                    }
                }
            } else {
                throw new IllegalArgumentException("No record is made of " + value.getClass());
            }
        }

        private void kind(Kind kind) throws IOException {
            out.writeByte(kind.ordinal());
        }
    }

    private record Reader(DataInputStream in, List<Object> known, Map<Class<?>, Constructor<?>> makers) {

        Reader(DataInputStream in) {
            this(in, new ArrayList<>(), new HashMap<>());
        }

        Object read() throws IOException, ReflectiveOperationException {
            Kind kind = KINDS[in.readByte()];
            return switch (kind) {
                case NOTHING -> null;
                case WHOLE -> in.readInt();
                case FRACTION -> in.readDouble();
                case YES -> true;
                case NO -> false;
                case AGAIN -> known.get(in.readInt());
                default -> {
                    Object value = readNew(kind);
                    known.add(value);
                    yield value;
                }
            };
        }

        private Object readNew(Kind kind) throws IOException, ReflectiveOperationException {
            return switch (kind) {
                case TEXT -> in.readUTF();
                case TERM -> term((Class<?>) read(), (String) read());
                case CLASS -> type((String) read());
                case LIST -> List.of(several(in.readInt()));
                default -> {
                    Constructor<?> maker = maker((Class<?>) read());
                    yield maker.newInstance(several(maker.getParameterCount()));
                }
            };
        }

        private Object[] several(int count) throws IOException, ReflectiveOperationException {
            Object[] several = new Object[count];
            for (int i = 0; i < count; i++) {
                several[i] = read();
            }
            return several;
        }

        private static Object term(Class<?> type, String name) {
            for (Object term : type.getEnumConstants()) {
                if (((Enum<?>) term).name().equals(name)) {
                    return term;
                }
            }
            throw new IllegalArgumentException(type + " has no term " + name);
        }

        private static Class<?> type(String name) throws ClassNotFoundException {
            return switch (name) {
                case "int" -> int.class;
                case "long" -> long.class;
                case "double" -> double.class;
                case "boolean" -> boolean.class;
                default -> Class.forName(name);
            };
        }

        private Constructor<?> maker(Class<?> type) throws ReflectiveOperationException {
            Constructor<?> maker = makers.get(type);
            if (maker == null) {
                maker = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
                makers.put(type, maker);
            }
            return maker;
        }
    }
}
