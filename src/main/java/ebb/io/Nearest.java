package ebb.io;

import java.util.Locale;

/** Finds what somebody who mistyped a word probably meant. */
final class Nearest {
    private Nearest() {
    }

    /** The candidate most like a word; null where none is like it. The first of equals. */
    static String to(String word, Iterable<String> candidates) {
        String typed = bare(word);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String bare = bare(candidate);
            int tolerance = bare.length() < 4 ? 1 : bare.length() < 8 ? 2 : 3;
            if (Math.abs(bare.length() - typed.length()) <= tolerance) {
                int distance = distance(typed, bare);
                if (distance <= tolerance && distance < least && 2 * distance < Math.max(bare.length(), typed.length())) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return nearest;
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    /** How many letters to add, drop, change or swap with their neighbour (optimal string alignment). */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
