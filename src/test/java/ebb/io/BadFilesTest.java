package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in the folder {@code bad}, with all its faults: what is found has to be, line by line, what stands in the
 * file of the same name with {@code .faults} at its end.
 */
class BadFilesTest {
    private static final Path FOLDER = Inputs.FOLDER.resolve("bad");
    private static final String FAULTS = ".faults";

    static List<String> badFiles() throws IOException {
        return inputs(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void tellsEveryFault(String name) throws IOException {
        compare(FOLDER, name);
    }

    @Test
    void noExpectationIsWithoutItsFile() throws IOException {
        List<String> expected = files(FOLDER).filter(name -> name.endsWith(FAULTS)).toList();

        assertThat(expected).isEqualTo(badFiles().stream().map(name -> name + FAULTS).toList());
    }

    @Test
    void thisHarnessCanFail() throws IOException {
        Path broken = Inputs.FOLDER.resolve("broken-harness");

        for (String name : inputs(broken)) {
            assertThatThrownBy(() -> compare(broken, name)).isInstanceOf(AssertionError.class);
        }
        assertThatThrownBy(() -> inputs(Inputs.FOLDER.resolve("formulation").resolve("none")))
                .isInstanceOf(IOException.class);
    }

    private static void compare(Path folder, String name) throws IOException {
        List<String> expected = Files.readAllLines(folder.resolve(name + FAULTS));
        assertThat(expected).as("expected faults of " + name).isNotEmpty();
        assertThat(faults(folder, name)).isEqualTo(expected);
    }

    private static List<String> faults(Path folder, String name) throws IOException {
        List<String> faults = new ArrayList<>();
        try (InputFile file = InputFile.open(folder.resolve(name).toString(),
                new ByteArrayInputStream(new byte[0]))) {
            file.read(new IntakeReader(Inputs.TODAY, null), reading -> {
                assertThat(reading.sound()).isEqualTo(reading.caseFile() != null);
                reading.faults().forEach(fault -> faults.add(fault.toString().substring(folder.toString().length() + 1)));
            });
        }
        return faults;
    }

    private static List<String> inputs(Path folder) throws IOException {
        List<String> inputs = files(folder).filter(name -> !name.endsWith(FAULTS)).toList();
        assertThat(inputs).as("input files in " + folder).isNotEmpty();
        return inputs;
    }

    private static Stream<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
