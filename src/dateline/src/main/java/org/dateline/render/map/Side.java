package org.dateline.render.map;

/** Which side of some words stands at their point. */
enum Side {
    LEFT("left"),
    MIDDLE("middle"),
    RIGHT("right");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** As views say it. */
    String word() {
        return word;
    }
}
