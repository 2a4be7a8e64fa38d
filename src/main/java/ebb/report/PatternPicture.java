package ebb.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The patterns between people as pictures: the two as nodes, what each does as an arrow from the one who does it, the
 * patterns below one another under the numbers of the list beside. One picture for every pair; a pattern of one person
 * is drawn at that person, in the first picture that shows them.
 */
final class PatternPicture {

    /** A scene with its number in the list. */
    record Numbered(int number, Scene scene) {
    }

    private final List<String> people;
    private final List<Numbered> scenes = new ArrayList<>();

    private PatternPicture(List<String> people) {
        this.people = people;
    }

    /** The pictures for these scenes, numbered from 1 in their order. */
    static List<PatternPicture> of(List<Scene> scenes) {
        Map<String, PatternPicture> pictures = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            if (scene.second() != null) {
                pictures.computeIfAbsent(key(scene), pair -> new PatternPicture(List.of(scene.first(),
                        scene.second())));
            }
        }
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            PatternPicture picture = scene.second() != null ? pictures.get(key(scene))
                    : pictures.values().stream().filter(pair -> pair.people.contains(scene.first())).findFirst()
                            .orElseGet(() -> pictures.computeIfAbsent(scene.first(),
                                    alone -> new PatternPicture(List.of(scene.first()))));
            picture.scenes.add(new Numbered(i + 1, scene));
        }
        return List.copyOf(pictures.values());
    }

    /** The two names in either order; the zero character is in no name that was read from a file. */
    private static String key(Scene scene) {
        boolean inOrder = scene.first().compareTo(scene.second()) <= 0;
        return inOrder ? scene.first() + '\0' + scene.second() : scene.second() + '\0' + scene.first();
    }

    /**
     * Draws the picture.
     *
     * @param id what the ids of its title and description begin with
     */
    void draw(String id, Markup out) {
        boolean pair = people.size() > 1;
        int height = scenes.stream().mapToInt(scene -> PatternBand.height(scene, pair)).sum()
                + 2 * PatternBand.MARGIN;
        out.open("svg", "class", "picture", "role", "img", "viewBox", "0 0 " + PatternBand.WIDTH + " " + height,
                "aria-labelledby", id + "-t " + id + "-d");
        out.leaf("title", String.join(" and ", people), "id", id + "-t");
        out.leaf("desc", told(), "id", id + "-d");
        node(people.get(0), 0, height, out);
        if (pair) {
            node(people.get(1), PatternBand.RIGHT, height, out);
        }
        int top = PatternBand.MARGIN;
        for (Numbered numbered : scenes) {
            new PatternBand(top, people.indexOf(numbered.scene().first()) > 0, pair, out).draw(numbered);
            top += PatternBand.height(numbered, pair);
        }
        out.end();
    }

    private String told() {
        StringBuilder text = new StringBuilder();
        for (Numbered numbered : scenes) {
            text.append(text.isEmpty() ? "" : " ").append(numbered.number()).append(": ")
                    .append(numbered.scene().told()).append('.');
        }
        return text.toString();
    }

    private static void node(String name, int left, int height, Markup out) {
        out.shape("rect", "class", "node", "x", "" + (left + 1), "y", "1", "width", "" + (PatternBand.NODE - 2),
                "height", "" + (height - 2), "rx", "10");
        List<String> lines = lines(OneLine.of(name), Math.max(1, Math.min(4, (height - 10) / 15)));
        double y = height / 2.0 - (lines.size() - 1) * 7.5 + 4.5;
        for (String line : lines) {
            out.leaf("text", line, "class", "name", "x", "" + (left + PatternBand.NODE / 2), "y", "" + y);
            y += 15;
        }
    }

    private static List<String> lines(String name, int most) {
        List<String> lines = Columns.wrap(name, 12);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, Columns.shortened(lines.get(most - 1) + " " + lines.get(most), 12));
        return kept;
    }
}
