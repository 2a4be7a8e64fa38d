package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.io.KnowledgeReader;
import ebb.io.LexiconFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every phrase rule finds the sentences it has to find, and none that it must not. */
class LexiconTest {

    static final Annotator ANNOTATOR = new Annotator(LexiconFiles.bundled());

    private static List<String> failures(Annotator annotator) {
        List<String> failures = new ArrayList<>();
        for (Lexicon.Entry entry : annotator.lexicon().entries()) {
            entry.match().stream().filter(sentence -> !marks(annotator, entry, sentence))
                    .forEach(sentence -> failures.add(entry.rule() + " does not find: " + sentence));
            entry.noMatch().stream().filter(sentence -> marks(annotator, entry, sentence))
                    .forEach(sentence -> failures.add(entry.rule() + " finds: " + sentence));
        }
        return failures;
    }

    private static boolean marks(Annotator annotator, Lexicon.Entry entry, String sentence) {
        return annotator.annotate(new Note("example", sentence), Cast.unknown()).stream()
                .anyMatch(mark -> mark.rule().equals(entry.rule()) && mark.status() != MarkStatus.NEGATED);
    }

    @Test
    void examplesHold() {
        assertThat(failures(ANNOTATOR)).isEmpty();
    }

    @Test
    void everyRuleHasExamplesOfBothKinds() {
        assertThat(ANNOTATOR.lexicon().entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.match()).as(entry.rule()).isNotEmpty();
            assertThat(entry.noMatch()).as(entry.rule()).isNotEmpty();
        });
    }

    @Test
    void aWrongExampleIsNoticed() {
        Lexicon lexicon = ANNOTATOR.lexicon();
        Lexicon.Entry entry = lexicon.entries().get(0);
        Lexicon.Entry broken = new Lexicon.Entry(entry.fact(), entry.term(), entry.detail(), entry.rule(),
                entry.claims(), entry.about(), entry.status(), entry.tensed(), entry.clinical(), entry.phrases(), entry.except(),
                List.of("The weather is fine."), entry.match(), entry.place());
        Annotator annotator = new Annotator(new Lexicon(lexicon.words(), lexicon.spelling(), lexicon.people(),
                lexicon.cues(), List.of(broken), List.of()));
        assertThat(failures(annotator)).hasSize(1 + entry.match().size());
    }

    @Test
    void aFaultyPhraseIsToldWithItsPlaceAndMend(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> annotatorWith(folder, "{slef} afraid")).isInstanceOf(LexiconFault.class)
                .hasMessageStartingWith(folder.resolve("fear.yaml") + ":10: The phrase \"{slef} afraid\" has a slot {slef}; the slots are")
                .hasMessageContaining("self").hasMessageContaining("other");
    }

    @Test
    void aChoiceThatIsNoneIsToldOf(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> annotatorWith(folder, "{self} (creep|tip toe|whisper) around")).isInstanceOf(LexiconFault.class)
                .hasMessageContaining("holds (creep|tip toe|whisper), which is one stretch and no choice");
    }

    @Test
    void everyFaultyPhraseIsToldAtItsOwnLine(@TempDir Path folder) {
        Path fear = folder.resolve("fear.yaml");
        assertThatThrownBy(() -> annotatorWith(folder, "{slef} afraid\"\n      - \"fine\"\n      - \"{othre} left"))
                .hasMessageContainingAll(fear + ":10: The phrase \"{slef}", fear + ":12: The phrase \"{othre}");
    }

    @Test
    void aRuleCitesClaimsThatThereAre(@TempDir Path folder) {
        Path fear = folder.resolve("fear.yaml");
        assertThatThrownBy(() -> annotatorWith(folder, "fine", "claims: [C16, C50]", "claims: [C99, banana]")).hasMessage(
                fear + ":8: \"rules.claims\" cites C99, which claims.yaml does not have.\n"
                + fear + ":8: \"rules.claims\" cites banana, which claims.yaml does not have.");
    }

    @Test
    void aRuleHasPhrases(@TempDir Path folder) {
        Path fear = folder.resolve("fear.yaml");
        assertThatThrownBy(() -> annotatorWith(folder, "fine", "rules:\n",
                "rules:\n  - {rule: silent, term: abandonment, phrases: [], match: []}\n")).hasMessage(fear + ":6: \"rules.phrases\" holds none, so that it would never be read. Write one or more.");
    }

    private static Annotator annotatorWith(Path folder, String phrase) throws IOException {
        return annotatorWith(folder, phrase, "fact: fear", "fact: fear");
    }

    /** With one more phrase in the first rule of a file, in which something else stands for the first of some words. */
    private static Annotator annotatorWith(Path folder, String phrase, String words, String other) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules", "lexicon"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path fear = folder.resolve("fear.yaml");
        Files.writeString(fear, Files.readString(fear).replaceFirst("phrases:\n", "phrases:\n      - \"" + phrase + "\"\n")
                .replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(other)));
        return new Annotator(LexiconFiles.folder(folder, KnowledgeReader.bundled().claims()));
    }
}
