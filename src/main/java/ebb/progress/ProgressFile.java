package ebb.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file in which the progress of trainees is kept: SQLite with a write-ahead log, flushed to the disk with every
 * transaction, so that whatever was finished stays, whenever the process ends. A file of an older version is brought up to
 * date; one of a newer version is refused. Not thread-safe; several processes may use one file.
 */
public final class ProgressFile implements AutoCloseable {

    /** The file's name in the data folder. */
    public static final String NAME = "progress.db";

    private static final int PATIENCE_MILLIS = 10_000;

    private final Path file;
    private final Connection connection;
    private final Drafts drafts;
    private final Attempts attempts;
    private final Schedule schedule;

    private ProgressFile(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.drafts = new Drafts(this);
        this.attempts = new Attempts(this);
        this.schedule = new Schedule(this);
    }

    /**
     * Opens the file in a folder, and begins one where there is none.
     *
     * @throws ProgressFaultException if the file is damaged, of a newer version, or cannot be written
     * @throws IOException            if the folder cannot be made
     */
    public static ProgressFile open(Path folder) throws IOException {
        return open(folder, null);
    }

    /** As {@link #open(Path)}, brought up to a version only; null for the newest. For tests of older files. */
    static ProgressFile open(Path folder, String version) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(NAME);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        try {
            check(source, file);
            migrate(source, file, version);
            return new ProgressFile(file, source.getConnection());
        } catch (SQLException | FlywayException e) {
            throw damaged(file, e);
        }
    }

    private static void check(SQLiteDataSource source, Path file) throws SQLException {
        try (Connection opened = source.getConnection(); Statement ask = opened.createStatement();
                ResultSet result = ask.executeQuery("pragma quick_check(1)")) {
            if (result.next() && !result.getString(1).equals("ok")) {
                // The first line only names the database; the last says what is wrong with it.
                throw damaged(file, new SQLException(result.getString(1).lines().reduce((first, last) -> last).orElse("")));
            }
        }
    }

    private static void migrate(SQLiteDataSource source, Path file, String version) {
        Flyway flyway = Flyway.configure(ProgressFile.class.getClassLoader()).dataSource(source).loggers("slf4j")
                .locations("classpath:ebb/progress").target(version == null ? MigrationVersion.LATEST
                        : MigrationVersion.fromVersion(version)).load();
        for (MigrationInfo step : flyway.info().all()) {
            if (step.getState().isApplied() && !step.getState().isResolved()) {
                throw new ProgressFaultException(file + ": This file was written by a newer version of Ebb (its version "
                        + step.getVersion() + "). Nothing was changed. Use that version, or name another folder with --data.", null);
            }
        }
        flyway.migrate();
    }

    private static ProgressFaultException damaged(Path file, Exception cause) {
        String reason = cause.getMessage() == null ? "" : cause.getMessage().lines().findFirst().orElse("").strip();
        return new ProgressFaultException(file + ": This file of progress cannot be read or written (" + reason + "). Nothing was"
                + " changed. Restore it from a copy, or move it away and Ebb begins a new one.", cause);
    }

    /** What was typed in exercises that are not finished yet. */
    public Drafts drafts() {
        return drafts;
    }

    /** What was finished, and what was disputed. */
    public Attempts attempts() {
        return attempts;
    }

    /** When links of knowledge should come back. */
    public Schedule schedule() {
        return schedule;
    }

    /** Keeps a finished exercise, brings its links on the schedule, and forgets the draft: all of it, or nothing. */
    public void finish(Attempt attempt) {
        together(() -> {
            attempts.add(attempt);
            schedule.review(attempt);
            drafts.forget(attempt.trainee(), attempt.exercise(), attempt.outcome().mode());
        });
    }

    /** Something that may fail in the database. */
    interface Work {
        void run() throws SQLException;
    }

    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    void together(Work work) {
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    /** Changes rows; returns the id of the row that was added last. */
    long change(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : -1;
            }
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }

    <T> List<T> rows(Row<T> row, String sql, Object... values) {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values); ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row.read(result));
            }
        } catch (SQLException e) {
            throw damaged(file, e);
        }
        return rows;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant when ? when.toString() : value instanceof Boolean yes
                    ? Integer.valueOf(yes ? 1 : 0) : value);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw damaged(file, e);
        }
    }
}
