package ebb.cli;

import ebb.io.KnowledgeReader;
import ebb.io.TrainingWords;
import ebb.knowledge.Knowledge;
import ebb.progress.Cohort;
import ebb.progress.Overview;
import ebb.progress.ProgressCsv;
import ebb.progress.ProgressFile;
import ebb.report.ProgressHtml;
import ebb.report.ProgressText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how trainees come along. */
@Command(name = "progress", sortOptions = false,
        description = "Shows how a trainee comes along: scores part by part, links of knowledge, kinds of error, and what comes back"
                + " when. For a supervisor: the group, and everything as CSV.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb progress", "  ebb progress --trainee kim --format html -o kim.html",
            "  ebb progress --cohort", "  ebb progress --format csv -o everybody.csv"})
final class ProgressCommand implements Callable<Integer> {
    /** The forms progress comes in. */
    enum Format {
        /** For a terminal. */
        text,
        /** A page with plots. */
        html,
        /** For a spreadsheet: one trainee where one is named, otherwise everybody. */
        csv
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-f", "--format"}, defaultValue = "text", paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text unless told.")
    private Format format;

    @Option(names = "--cohort", description = "Show the group: how hard each item is, how well it tells strong from weak, how far"
            + " trainees agree, and what they dispute.")
    private boolean cohort;

    @Mixin
    private DataFolder data;

    @Mixin
    private Output output;

    ProgressCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Together.onlyIn(spec, Format.text, "--cohort");
        Together.never(spec, "--cohort", "--trainee");
        String text;
        try (ProgressFile progress = data.open()) {
            text = text(progress);
        }
        output.write(terminal, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private String text(ProgressFile progress) {
        if (format == Format.csv) {
            return ProgressCsv.of(progress.attempts().all(data.named() ? data.trainee() : null), progress.attempts().disputes()
                    .stream().filter(dispute -> !data.named() || dispute.trainee().equals(data.trainee())).toList());
        }
        Knowledge knowledge = KnowledgeReader.bundled();
        ProgressText text = new ProgressText(knowledge, TrainingWords.bundled());
        if (cohort) {
            return text.cohort(Cohort.of(progress.attempts().all(null)), progress.attempts().disputes(),
                    terminal.page(output.toFile()));
        }
        Overview overview = Overview.of(data.trainee(), progress);
        return format == Format.html
                ? new ProgressHtml(knowledge, TrainingWords.bundled()).page(overview, Instant.now(), ZoneId.systemDefault())
                : text.one(overview, Instant.now(), ZoneId.systemDefault(), terminal.page(output.toFile()));
    }
}
