package org.dateline.render.view;

/** Safe HTML that templates print as it is; all other text they escape. */
public record Html(String markup) {

    public static final Html NONE = new Html("");
}
