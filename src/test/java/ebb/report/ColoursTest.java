package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast by WCAG 2.2: at least 4.5 for text, on screen in light and dark, and on paper. */
class ColoursTest {

    private static final Pattern PALETTE = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final List<String> TEXTS = List.of("ink", "soft", "tide", "ochre", "alert", "violet");
    private static final List<String> GROUNDS = List.of("paper", "tide-pale", "alert-pale");

    @Test
    void everyTextStandsOutFromEveryGround() throws IOException {
        List<Map<String, String>> palettes = palettes();
        assertThat(palettes).hasSize(3);
        assertThat(palettes).allSatisfy(palette -> assertThat(faint(palette)).isEmpty());
    }

    @Test
    void whatIsFaintIsSeen() throws IOException {
        Map<String, String> palette = new HashMap<>(palettes().get(0));
        palette.put("soft", "9a9a9a");
        assertThat(faint(palette)).contains("soft on paper");
    }

    private static List<String> faint(Map<String, String> palette) {
        List<String> faint = new ArrayList<>();
        for (String text : TEXTS) {
            for (String ground : GROUNDS) {
                if (contrast(palette.get(text), palette.get(ground)) < 4.5) {
                    faint.add(text + " on " + ground);
                }
            }
        }
        if (contrast(palette.get("violet"), palette.get("violet-pale")) < 4.5) {
            faint.add("violet on violet-pale");
        }
        return faint;
    }

    private static List<Map<String, String>> palettes() throws IOException {
        String css;
        try (InputStream in = ColoursTest.class.getResourceAsStream("brief.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Map<String, String>> palettes = new ArrayList<>();
        PALETTE.matcher(css).results().map(root -> root.group(1)).forEach(root -> {
            Map<String, String> colours = new HashMap<>();
            for (MatchResult colour : COLOUR.matcher(root).results().toList()) {
                colours.put(colour.group(1), colour.group(2));
            }
            palettes.add(colours);
        });
        return palettes;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
            channels[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    }
}
