package ebb.cli;

import ebb.explain.UnknownNameException;
import ebb.fact.CaseFile;
import ebb.fact.Person;
import ebb.handout.Handout;
import ebb.handout.Outcome;
import ebb.report.HandoutHtml;
import ebb.report.HandoutMarkdown;
import ebb.report.HandoutText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the page a client takes along. */
@Command(name = "handout", sortOptions = false,
        description = "Makes a short page for clients: a few topics with questions to think about, and nothing else. What"
                + " somebody else told in confidence is left out before anything is concluded; where that, or a current"
                + " danger, makes a page unsafe, none is made, and the reason is told to you alone, on standard error.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb handout rowan-and-sky.json --for joint", "  ebb handout rowan-and-sky.json --for rowan",
            "  ebb handout rowan-and-sky.json --for sky --format html --output for-sky.html"})
final class HandoutCommand implements Callable<Integer>, Engine.User {

    /** The forms a page comes in. */
    enum Format {
        /** For a terminal. */
        text,
        /** For a letter. */
        markdown,
        /** For a browser or a printer. */
        html
    }

    private static final String JOINT = "joint";

    private final Terminal terminal;
    private Engine engine;

    @Parameters(index = "0", paramLabel = "FILE", description = "An intake file with one case; - for standard input.")
    private String file;

    @Option(names = "--for", required = true, paramLabel = "WHOM",
            description = "joint, for everybody who comes to the sessions together; or the id or name of one person.")
    private String whom;

    @Option(names = {"-f", "--format"}, defaultValue = "text", paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text unless told.")
    private Format format;

    @Mixin
    private RulesOption rules;

    @Mixin
    private Output output;

    @Mixin
    private ReferenceDate asOf;

    HandoutCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return rules.folder();
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        CaseFile read = OneCase.only(file, asOf.reader(), terminal);
        String person = person(read.intake().people());
        Outcome outcome = person == null ? engine.handouts().joint(read, asOf.day())
                : engine.handouts().alone(read, person, asOf.day());
        if (outcome instanceof Outcome.Refused refused) {
            throw new Refusal(refused.reason());
        }
        Outcome.Made made = (Outcome.Made) outcome;
        made.remarks().forEach(remark -> terminal.err().println(remark));
        output.write(terminal, out -> out.write(page(made.page()).getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private String page(Handout page) {
        return switch (format) {
            case text -> new HandoutText().render(page, terminal.page(output.toFile()));
            case markdown -> new HandoutMarkdown().render(page);
            case html -> new HandoutHtml().render(page);
        };
    }

    /** The id of the person meant; null for everybody together. A person whose id is "joint" is meant by it. */
    private String person(List<Person> people) {
        for (Person person : people) {
            if (person.id().equals(whom)) {
                return person.id();
            }
        }
        if (whom.equals(JOINT)) {
            return null;
        }
        List<String> named = people.stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).equals(whom.toLowerCase(Locale.ROOT)))
                .map(Person::id).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        throw new UnknownNameException(UnknownNameException.Kind.PERSON, whom, !named.isEmpty(),
                named.isEmpty() ? people.stream().map(Person::id).toList() : named);
    }
}
