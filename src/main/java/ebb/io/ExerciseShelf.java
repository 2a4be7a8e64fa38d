package ebb.io;

import ebb.training.Exercise;
import ebb.training.Panel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The exercises there are: those that come with Ebb, or those of a folder. */
public final class ExerciseShelf {

    private static final String BUNDLED = "/ebb/exercises";
    private static final String SUFFIX = ".yaml";

    private final Path folder;
    private final ExerciseReader reader = new ExerciseReader(Clock.systemDefaultZone());

    /**
     * A shelf.
     *
     * @param folder a folder of exercises; null for those that come with Ebb
     */
    public ExerciseShelf(Path folder) {
        this.folder = folder;
    }

    /** What is done with one file. */
    private interface Use<T> {
        T of(Path file) throws IOException;
    }

    /**
     * All exercises, by level and then by name.
     *
     * @throws FaultyExerciseException if one has faults
     * @throws IOException             if the folder cannot be read
     */
    public List<Exercise> all() throws IOException {
        List<Exercise> all = new ArrayList<>(inFolder(root -> {
            List<Exercise> read = new ArrayList<>();
            for (Path file : files(root)) {
                read.add(reader.read(shown(file), Files.readAllBytes(file)));
            }
            return read;
        }));
        all.sort(Comparator.comparingInt(Exercise::level).thenComparing(Exercise::name));
        return List.copyOf(all);
    }

    /**
     * One exercise.
     *
     * @param name the name of one on the shelf, or the path of a file
     * @throws FaultyExerciseException if it has faults, or there is no such exercise
     * @throws IOException             if it cannot be read
     */
    public Exercise find(String name) throws IOException {
        if (isFile(name)) {
            return reader.read(Path.of(name));
        }
        return inFolder(root -> {
            Path file = root.resolve(name + SUFFIX);
            if (!name.matches("[\\w-]+") || !Files.exists(file)) {
                List<String> names = files(root).stream().map(one -> one.getFileName().toString().replace(SUFFIX, "")).toList();
                String nearest = Nearest.to(name, names);
                throw new FaultyExerciseException(List.of("There is no exercise \"" + name + "\"."
                        + (nearest == null ? "" : " Did you mean \"" + nearest + "\"?")
                        + " Name one of those that \"ebb exercise list\" shows, or a .yaml file."));
            }
            return reader.read(shown(file), Files.readAllBytes(file));
        });
    }

    /**
     * The panel that keyed an exercise's items of one more fact: the file {@code NAME.panel.yaml} beside it.
     *
     * @param name     as it was given to {@link #find}
     * @param exercise what was found
     * @return {@link Panel#NONE} where there is no such file
     * @throws FaultyExerciseException if the file has faults
     * @throws IOException             if it cannot be read
     */
    public Panel panel(String name, Exercise exercise) throws IOException {
        if (isFile(name)) {
            return panel(Path.of(name).resolveSibling(exercise.name() + PanelFile.SUFFIX), exercise);
        }
        return inFolder(root -> panel(root.resolve(exercise.name() + PanelFile.SUFFIX), exercise));
    }

    private Panel panel(Path file, Exercise exercise) throws IOException {
        return Files.exists(file) ? PanelFile.read(shown(file), Files.readAllBytes(file), exercise.name()) : Panel.NONE;
    }

    private static boolean isFile(String name) {
        return name.endsWith(SUFFIX) || name.endsWith(".yml");
    }

    private String shown(Path file) {
        return folder == null ? file.getFileName().toString() : file.toString();
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)
                            && !file.getFileName().toString().endsWith(PanelFile.SUFFIX))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString())).toList();
        }
    }

    private <T> T inFolder(Use<T> use) throws IOException {
        if (folder != null) {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            return use.of(folder);
        }
        URL shelf = ExerciseShelf.class.getResource(BUNDLED);
        if (shelf == null) {
            throw new IllegalStateException("This build of Ebb came without its exercises");
        }
        try {
            URI address = shelf.toURI();
            if (address.getScheme().equals("file")) {
                return use.of(Path.of(address));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return use.of(jar.getPath(BUNDLED));
            }
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
