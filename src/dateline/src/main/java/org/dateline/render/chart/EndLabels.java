package org.dateline.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Names at the ends of lines, moved apart until none covers another. */
public final class EndLabels {

    /** Two lines of words, in pixels. */
    public static final double HEIGHT = 40;

    private EndLabels() {}

    /**
     * Where each label stands.
     *
     * @param wanted where each would stand if it were alone
     * @param bottom none begins lower than this, unless there are more than the height holds
     * @return in the order given, each {@link #HEIGHT} below the one above at least
     */
    public static List<Double> apart(List<Double> wanted, double bottom) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        double[] placed = new double[wanted.size()];
        double least = 0;
        for (int i : order) {
            placed[i] = Math.max(least, wanted.get(i));
            least = placed[i] + HEIGHT;
        }
        double most = Math.max(bottom, (wanted.size() - 1) * HEIGHT);
        for (int k = order.size() - 1; k >= 0; k--) {
            int i = order.get(k);
            placed[i] = Math.min(placed[i], most);
            most = placed[i] - HEIGHT;
        }
        List<Double> result = new ArrayList<>();
        for (double at : placed) {
            result.add(at);
        }
        return result;
    }
}
