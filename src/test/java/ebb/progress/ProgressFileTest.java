package ebb.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.training.ErrorKind;
import ebb.training.Mode;
import ebb.training.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept stays, whatever happens to the process, and a file that cannot be used is refused with a way out. */
class ProgressFileTest {

    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    private Path folder;

    static Attempt attempt(String trainee, String exercise, double credit, Instant when) {
        return new Attempt(trainee, exercise, 2, when, "love kim 80 : 3", new Outcome(Mode.FORMULATE,
                List.of(new Outcome.Measure("needs", credit)),
                List.of(new Outcome.Item("need:love@kim", "need:love", true, credit > 0, credit),
                        new Outcome.Item("need:autonomy@kim", "need:autonomy", false, true, 0)),
                List.of(new Outcome.Slip(ErrorKind.OVER_REACH, "need:autonomy@kim", null)),
                List.of(new Outcome.Stated(0.8, credit))));
    }

    @Test
    void whatWasFinishedComesBackWhole() throws IOException {
        Attempt first = attempt("kim", "one", 1, THEN);
        Attempt second = attempt("ada", "two", 0, THEN.plusSeconds(60));
        try (ProgressFile file = ProgressFile.open(folder)) {
            file.finish(first);
            file.finish(second);
            file.attempts().dispute(new Dispute("kim", "one", "need:love@kim", "She laughs, \"no\".", THEN));
        }
        try (ProgressFile file = ProgressFile.open(folder)) {
            assertThat(file.attempts().all(null)).containsExactly(first, second);
            assertThat(file.attempts().all("ada")).containsExactly(second);
            assertThat(file.attempts().disputes()).containsExactly(
                    new Dispute("kim", "one", "need:love@kim", "She laughs, \"no\".", THEN));
        }
    }

    @Test
    void nothingIsLostWhenNobodyClosesTheFile() throws IOException {
        ProgressFile abandoned = ProgressFile.open(folder);
        abandoned.finish(attempt("kim", "one", 1, THEN));
        abandoned.drafts().add("kim", "two", Mode.INQUIRE, "fear abandonment kim alone");

        try (ProgressFile other = ProgressFile.open(folder)) {
            assertThat(other.attempts().all("kim")).hasSize(1);
            assertThat(other.drafts().lines("kim", "two", Mode.INQUIRE)).containsExactly("fear abandonment kim alone");
        }
        abandoned.close();
    }

    @Test
    void aDraftIsTakenUpAndForgottenOnceFinished() throws IOException {
        try (ProgressFile file = ProgressFile.open(folder)) {
            for (String line : List.of("1 2", "", "love kim")) {
                file.drafts().add("kim", "one", Mode.FORMULATE, line);
            }
            assertThat(file.drafts().lines("kim", "one", Mode.FORMULATE)).containsExactly("1 2", "", "love kim");
            file.finish(attempt("kim", "one", 1, THEN));
            assertThat(file.drafts().lines("kim", "one", Mode.FORMULATE)).isEmpty();
        }
    }

    @Test
    void weakLinksComeBackSoonerThanStrongOnes() throws IOException {
        try (ProgressFile file = ProgressFile.open(folder)) {
            file.finish(attempt("kim", "one", 1, THEN));
            file.finish(attempt("kim", "two", 1, THEN.plus(3, ChronoUnit.DAYS)));
            List<Card> cards = file.schedule().cards("kim");

            assertThat(cards).extracting(Card::link).containsExactly("need:autonomy", "need:love");
            assertThat(cards.get(1).due()).isAfter(THEN.plus(6, ChronoUnit.DAYS));
            file.finish(attempt("kim", "three", 0, THEN.plus(9, ChronoUnit.DAYS)));
            assertThat(file.schedule().cards("kim").stream().filter(card -> card.link().equals("need:love")).findFirst()
                    .orElseThrow()).satisfies(card -> {
                        assertThat(card.lapses()).isEqualTo(1);
                        assertThat(card.due()).isEqualTo(THEN.plus(10, ChronoUnit.DAYS));
                    });
        }
    }

    @Test
    void itWritesAheadAndFlushes() throws IOException, SQLException {
        try (ProgressFile file = ProgressFile.open(folder)) {
            assertThat(file.rows(row -> row.getString(1), "pragma journal_mode")).containsExactly("wal");
            assertThat(file.rows(row -> row.getInt(1), "pragma synchronous")).containsExactly(2);
        }
    }

    @Test
    void anOlderFileIsBroughtUpToDate() throws IOException {
        try (ProgressFile old = ProgressFile.open(folder, "1")) {
            old.attempts().add(attempt("kim", "one", 1, THEN));
            assertThatThrownBy(() -> old.schedule().cards("kim")).isInstanceOf(ProgressFaultException.class);
        }
        try (ProgressFile file = ProgressFile.open(folder)) {
            assertThat(file.attempts().all("kim")).hasSize(1);
            assertThat(file.schedule().cards("kim")).isEmpty();
        }
    }

    @Test
    void aNewerFileIsRefusedAndLeftAsItWas() throws IOException, SQLException {
        ProgressFile.open(folder).close();
        sql("insert into flyway_schema_history select installed_rank + 90, '99', 'later', type, 'V99__later.sql', 1, installed_by,"
                + " installed_on, 1, 1 from flyway_schema_history where version = '2'");

        assertThatThrownBy(() -> ProgressFile.open(folder)).isInstanceOf(ProgressFaultException.class)
                .hasMessageContaining("written by a newer version of Ebb (its version 99)").hasMessageContaining("--data");
        assertThat(count("flyway_schema_history")).isEqualTo(3);
    }

    @Test
    void aDamagedFileIsRefusedAndLeftAsItWas() throws IOException {
        Path file = folder.resolve(ProgressFile.NAME);
        byte[] nonsense = "This is no database, and it is long enough to be taken for one. ".repeat(40)
                .getBytes(StandardCharsets.UTF_8);
        Files.write(file, nonsense);

        assertThatThrownBy(() -> ProgressFile.open(folder)).isInstanceOf(ProgressFaultException.class)
                .hasMessageContaining(file.toString()).hasMessageContaining("move it away");
        assertThat(Files.readAllBytes(file)).isEqualTo(nonsense);
    }

    @Test
    void aFileThatIsDamagedInsideIsToldWithWhatIsWrongAndLeftAsItWas() throws IOException {
        Path file = folder.resolve(ProgressFile.NAME);
        try (ProgressFile progress = ProgressFile.open(folder)) {
            progress.finish(attempt("kim", "one", 1, THEN));
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length - 4096, (byte) 0x5a);
        Files.write(file, bytes);

        assertThatThrownBy(() -> ProgressFile.open(folder)).isInstanceOf(ProgressFaultException.class)
                .hasMessageContaining(file.toString()).hasMessageNotContaining("***").hasMessageContaining("Restore it from a copy");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private void sql(String statement) throws SQLException {
        try (Connection opened = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(ProgressFile.NAME));
                Statement run = opened.createStatement()) {
            run.executeUpdate(statement);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection opened = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(ProgressFile.NAME));
                Statement run = opened.createStatement(); ResultSet rows = run.executeQuery("select count(*) from " + table)) {
            return rows.getInt(1);
        }
    }
}
