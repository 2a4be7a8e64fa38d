package ebb.report;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Whatever somebody may type for a name: markup of every kind, quotes, other scripts, emoji, and a great deal of it. */
final class Typed {

    private static final String[] NASTY = {
        "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "O'Neill & Sons", "&lt;b&gt;",
        "]]>", "<!--", "--><h1>x</h1>", "</title><title>", "`code` **bold** _it_ [a](http://x.example) <b>",
        "| a | b |", "# heading", "- item", "1. one", "1) one", "> quote", "+ item", "=====", "***", "~~gone~~",
        "![x](y)", "<http://x.example>", "&amp; &#60; &copy;", "\\", "a\\*b", "line one\nline two\r\n\r\n# three",
        "\u001B[31mred\u001B[0m", "\u202Eesrever", "\u2066isolate\u2069", "שלום עולם", "محمد عبد الله", "宮崎 香織",
        "👩‍👩‍👧‍👦", "🇳🇴 Åse", "e\u0301\u0301\u0301", "\u0000", "\uD83D", "\uFFFE", "\u2028", "", " ", "  two  spaces ",
        "x".repeat(200), "Wolfeschlegelsteinhausenbergerdorff ".repeat(6), "[1]: http://x.example", "{{name}}", "${x}"
    };

    private Typed() {
    }

    /** Nasty names, any text at all, and both glued together. */
    static Arbitrary<String> text() {
        Arbitrary<String> nasty = Arbitraries.of(NASTY);
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> marks = Arbitraries.strings().withChars("<>&\"'`*_[]()#-+.!|~\\ ab1\n").ofMaxLength(40);
        return Arbitraries.oneOf(nasty, any, marks, nasty.flatMap(one -> any.map(other -> one + other)));
    }
}
