package ebb.knowledge;

/** People's own words as they are shown: on one line, not too long, in typographic quotation marks. */
final class Quotes {

    private static final char ELLIPSIS = '…';

    private Quotes() {
    }

    /** Appends the words in quotation marks, shortened at a word. */
    static void quote(StringBuilder text, String words, int length) {
        String shown = shortened(words, length);
        text.append('“');
        if (!hasQuotationMarks(shown)) {
            text.append(shown).append('”');
            return;
        }
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '“' -> text.append('‘');
                case '”' -> text.append('’');
                case '"' -> text.append(opens(shown, i) ? '‘' : '’');
                default -> text.append(c);
            }
        }
        text.append('”');
    }

    private static boolean hasQuotationMarks(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
    }

    /** The words on one line, without a single full stop at their end, cut at the last word that still fits. */
    static String shortened(String words, int length) {
        String line = oneLine(words);
        if (line.endsWith(".") && !line.endsWith("..")) {
            line = line.substring(0, line.length() - 1);
        }
        if (line.length() <= length || line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        int end = line.offsetByCodePoints(0, length);
        int space = line.lastIndexOf(' ', end);
        String kept = line.substring(0, space > end / 2 ? space : end);
        int last = kept.length();
        while (last > 0 && ",;:.- –—".indexOf(kept.charAt(last - 1)) >= 0) {
            last--;
        }
        return kept.substring(0, last) + " " + ELLIPSIS;
    }

    private static String oneLine(String words) {
        String text = words.strip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && Character.isWhitespace(c) || c == ' ' && text.charAt(i + 1) == ' ') {
                return text.replaceAll("\\s+", " ");
            }
        }
        return text;
    }

    private static boolean opens(String text, int at) {
        return at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '(';
    }
}
