package ebb.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Locale;

/** Checks that bytes are UTF-8, and finds lines and columns in them. */
final class Utf8 {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final String MEND = "Save the file as UTF-8 and try again";

    private static final int BEGINNING = 1024;
    private static final Malformed NO_TEXT = new Malformed(Place.START, "The file holds no text", "Name a text file in UTF-8");

    private Utf8() {
    }

    /**
     * Where the text begins: after the byte order mark, where there is one.
     *
     * @throws Malformed if the bytes are not UTF-8
     */
    static int check(byte[] bytes, int from, int to) throws Malformed {
        int start = from;
        if (to - from >= 2) {
            int first = (bytes[from] & 0xff) << 8 | bytes[from + 1] & 0xff;
            boolean marked = first == 0xfeff || first == 0xfffe;
            if (marked || bytes[from] == 0 || bytes[from + 1] == 0) {
                if (!marked && !wide(bytes, from, to)) {
                    throw NO_TEXT;
                }
                throw new Malformed(Place.START, "The file is in UTF-16 or UTF-32, not in UTF-8", MEND);
            }
            if (first == 0xefbb && to - from >= 3 && (bytes[from + 2] & 0xff) == 0xbf) {
                start += 3;
            }
        }
        int at = start;
        while (at < to) {
            if (to - at >= 8 && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
                at += 8;
            } else if (bytes[at] >= 0) {
                at++;
            } else {
                int length = sequence(bytes, at, to);
                if (length == 0) {
                    if (binary(bytes, start, to)) {
                        throw NO_TEXT;
                    }
                    throw new Malformed(place(bytes, start, at), "The byte 0x"
                            + Integer.toHexString(bytes[at] & 0xff).toUpperCase(Locale.ROOT)
                            + " does not belong here in UTF-8; the file may be in Latin-1 or Windows-1252", MEND);
                }
                at += length;
            }
        }
        return start;
    }

    /** Whether as many bytes at the beginning are zero as in a text of two or four bytes a character. */
    private static boolean wide(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + BEGINNING);
        int zeros = 0;
        for (int i = from; i < end; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return 3 * zeros >= end - from;
    }

    /** Whether there are bytes at the beginning that stand for nothing in a text of whatever letters. */
    private static boolean binary(byte[] bytes, int from, int to) {
        for (int i = from; i < Math.min(to, from + BEGINNING); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\f\r\u001b".indexOf(bytes[i]) < 0) {
                return true;
            }
        }
        return false;
    }

    /** How many bytes the character that begins here has; 0 where it is none (Unicode 15, table 3-7). */
    private static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The line and column of a byte. */
    static Place place(byte[] bytes, int from, int offset) {
        return new Ruler(bytes, from).place(offset);
    }

    /** Finds the lines and columns of many bytes, in rising order. */
    static final class Ruler {
        private final byte[] bytes;
        private int at;
        private int line = 1;
        private int column = 1;

        Ruler(byte[] bytes, int from) {
            this.bytes = bytes;
            this.at = from;
        }

        /** The line and column of a byte no earlier than the last one asked for. */
        Place place(int offset) {
            int end = Math.min(offset, bytes.length);
            for (; at < end; at++) {
                if (bytes[at] == '\n') {
                    line++;
                    column = 1;
                } else if ((bytes[at] & 0xc0) != 0x80) {
                    column++;
                }
            }
            return new Place(line, column, offset);
        }
    }
}
