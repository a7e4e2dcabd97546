package org.dateline.render.strip;

import java.util.ArrayList;
import java.util.List;

/** Marks packed so that none covers another. */
final class Lanes {

    /** Between two marks of a lane. */
    private static final double GAP = .6;

    /** What a dot or a tick needs. */
    private static final double NARROWEST = 1;

    private Lanes() {}

    /** Each mark in the first lane that has room for it, in the order given. */
    static List<List<Mark>> of(List<Mark> marks) {
        List<List<Mark>> lanes = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (Mark mark : marks) {
            double start = mark.from() - NARROWEST / 2;
            int lane = 0;
            while (lane < lanes.size() && ends.get(lane) + GAP > start) {
                lane++;
            }
            if (lane == lanes.size()) {
                lanes.add(new ArrayList<>());
                ends.add(0d);
            }
            lanes.get(lane).add(mark);
            ends.set(lane, Math.max(mark.to(), mark.from() + NARROWEST / 2));
        }
        return lanes;
    }
}
