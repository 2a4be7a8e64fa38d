package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks are scored only against texts that could have been annotated so. */
class GoldTest {

    private static final String TEXT = """
            {"id": "a", "text": "My husband never talks to me.", "labels": [{"fact": "complaint", "term": "conversation", \
            "who": "author", "status": "present", "quote": "never talks to me"}]}
            """;

    @TempDir
    private Path folder;
    private Path gold;

    @BeforeEach
    void write() throws IOException {
        gold = Files.writeString(folder.resolve("gold.jsonl"), TEXT);
    }

    @Test
    void everyFaultOfALabelIsTold() throws IOException {
        Files.writeString(gold, "\n" + TEXT.replace("\"conversation\"", "\"spiders\"").replace("present", "presnt")
                .replace("\"never talks", "\"nver talks") + TEXT.replace("\"a\"", "\"b\"").replace("\"complaint", "\"event")
                + TEXT.replace("\"a\"", "\"c\"").replace("\"labels\"", "\"label\""));
        Run run = Run.ebb("annotate", "--evaluate", gold.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replaceFirst(" Write one of.*", ""))).containsExactly(
                gold + ":2: The term of a label is \"spiders\".",
                gold + ":2: The status of a label is \"presnt\" (did you mean present?).",
                gold + ":2: The quote \"nver talks to me\" does not stand in the text. Copy it from the text exactly.",
                gold + ":3: The fact of a label is \"event\".",
                gold + ":4: The field \"labels\" is missing or no list. Write \"labels\": [ ... ], empty for none.");
        assertThat(run.err()).contains("Write one of demands, criticism,", "Write one of present, past, negated, hypothetical.");
    }

    @Test
    void otherTextsOfOneIdAreNotCompared() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"), TEXT.replace("My husband", "He"));
        assertThat(Run.ebb("annotate", "--agreement", gold.toString(), other.toString())).isEqualTo(new Run(1, "", other
                + ":1: The text \"a\" is not the same as in the other file. Compare annotations of the same texts, or give other"
                + " texts other ids.\n"));
        assertThat(Run.ebb("annotate", "--agreement", gold.toString(), gold.toString()).code()).isZero();
    }
}
