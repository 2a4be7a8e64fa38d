import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Prints the samples over and over, one case a line, each time under another name: for measuring long runs. */
public class OneLineEach {
    /** Takes the folder of the samples and the number of lines. */
    public static void main(String[] args) throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                samples.add(JsonMapper.shared().writeValueAsString(JsonMapper.shared().readTree(file.toFile())));
            }
        }
        long lines = Long.parseLong(args[1]);
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            for (long i = 0; i < lines; i++) {
                String sample = samples.get((int) (i % samples.size()));
                out.write(sample.replaceFirst("\"case\":\"([^\"]*)\"", "\"case\":\"$1-" + i + "\"")
                        .getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }
}
