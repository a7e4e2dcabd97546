package org.dateline.render.map;

import java.util.List;

/**
 * What is to be drawn.
 *
 * @param spots places in the order of the page; at least one
 * @param ways distances that the story tells
 * @param fromRight whether the language is written from right to left
 */
public record Request(List<Spot> spots, List<Way> ways, Names names, boolean fromRight) {

    /**
     * A distance between two places.
     *
     * @param from index of a place
     * @param to index of a place
     * @param text "55 km (34 miles)"
     */
    public record Way(int from, int to, String text) {}

    /** What the map calls things, in the language of the page: each with its names, the fullest first. */
    public interface Names {

        /**
         * Names of a country; none where it is not to be named.
         *
         * @param number of ISO 3166-1
         */
        List<String> country(int number);

        /**
         * Names of a sea.
         *
         * @param key as in {@code seas.txt}
         */
        List<String> sea(String key);

        /** A name in capitals, where its script has them. */
        String inCapitals(String name);

        /** A number of the list of places. */
        String number(int number);

        /** "50 km". */
        String kilometres(int count);

        /** "30 miles". */
        String miles(int count);
    }
}
