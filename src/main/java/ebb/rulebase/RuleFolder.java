package ebb.rulebase;

import ebb.rulebase.reading.RuleFault;
import ebb.rulebase.reading.RuleFaultsException;
import ebb.rulebase.reading.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A rules folder as it was read: the rules, their tables, and the words and cases that go with them. Immutable.
 */
public final class RuleFolder {

    /** Where the build leaves the list of the files that come with Ebb, and the files themselves. */
    static final String INDEX = "/ebb/rules.index";
    static final String BUNDLED = "/ebb/rules/";

    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 1_000;
    private static final int LARGEST = 1_000_000;

    private final SortedMap<String, String> texts;

    private RuleFolder(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /**
     * Reads a folder.
     *
     * @throws RuleFaultsException if it is no folder, or holds a file that cannot be read as text
     */
    public static RuleFolder at(Path folder) {
        List<RuleFault> faults = new ArrayList<>();
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            List<Path> files = files(folder);
            if (files.size() > MOST_FILES) {
                faults.add(whole(folder, "The folder holds " + files.size() + " files of rules and words; at most "
                        + MOST_FILES + " are allowed."));
            } else {
                files.forEach(file -> read(folder, file, texts, faults));
                tooDeep(folder).forEach(path -> faults.add(new RuleFault(path(folder, path), 0, null,
                        "It lies below more than " + (DEEPEST - 1) + " folders, and would not be read. Move it further up.")));
            }
        } else {
            faults.add(whole(folder, "There is no such folder. Name a folder with rules in it, such as a copy of rules/."));
        }
        if (!faults.isEmpty()) {
            throw new RuleFaultsException(faults);
        }
        return new RuleFolder(texts);
    }

    /** The folder that came with Ebb, from the class path. */
    public static RuleFolder bundled() {
        SortedMap<String, String> texts = new TreeMap<>();
        resource(INDEX).lines().forEach(path -> texts.put(path, resource(BUNDLED + path)));
        return new RuleFolder(texts);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            return walk.filter(RuleFolder::belongs).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies deeper than is read: files that belong to it, and folders that may hold such. */
    private static List<Path> tooDeep(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST + 1)) {
            return walk.filter(path -> folder.relativize(path).getNameCount() > DEEPEST)
                    .filter(path -> belongs(path) || Files.isDirectory(path)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(Path file) {
        return belongs(file.getFileName().toString()) && Files.isRegularFile(file);
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static boolean belongs(String name) {
        return !name.startsWith(".") && (RuleFile.holdsRules(name) || name.endsWith(".yaml"));
    }

    private static void read(Path folder, Path file, SortedMap<String, String> texts, List<RuleFault> faults) {
        String path = path(folder, file);
        try {
            if (Files.size(file) > LARGEST) {
                faults.add(new RuleFault(path, 0, null, "The file is larger than " + LARGEST + " bytes. Split it by topic."));
                return;
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            texts.put(path, text.replace("\r\n", "\n"));
        } catch (CharacterCodingException e) {
            faults.add(new RuleFault(path, 0, null, "The file is not written in UTF-8. Save it in UTF-8."));
        } catch (IOException e) {
            faults.add(new RuleFault(path, 0, null, "The file cannot be read: " + e.getMessage()));
        }
    }

    private static RuleFault whole(Path folder, String problem) {
        return new RuleFault(folder.toString(), 0, null, problem);
    }

    static String resource(String name) {
        try (InputStream in = RuleFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Ebb was built without its rules: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all files, sorted, with forward slashes. */
    public List<String> paths() {
        return List.copyOf(texts.keySet());
    }

    /** The text of a file, or null where there is none. */
    public String text(String path) {
        return texts.get(path);
    }

    /** The files that hold rules, in the order of their paths. */
    public List<RuleFile> ruleFiles() {
        return texts.entrySet().stream().filter(file -> RuleFile.holdsRules(file.getKey()))
                .map(file -> new RuleFile(file.getKey(), file.getValue())).toList();
    }

    /**
     * {@code sha256:} and a digest of everything that can change a formulation: paths and contents of the rules and the
     * words, in the order of the paths. Cases only test, so they do not count.
     */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                if (!path.endsWith(".cases.yaml")) {
                    sha.update(path.getBytes(StandardCharsets.UTF_8));
                    sha.update((byte) 0);
                    sha.update(text.getBytes(StandardCharsets.UTF_8));
                    sha.update((byte) 0);
                }
            });
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
