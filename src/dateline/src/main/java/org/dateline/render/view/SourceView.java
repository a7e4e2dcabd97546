package org.dateline.render.view;

import java.util.Optional;

/**
 * What the newsroom read.
 *
 * @param page its page on this site, or its name where it has none
 * @param note what kind of source it is
 * @param title of what was read
 * @param url where that stands, shown in full on paper
 * @param dates when it was published and read, in words
 * @param archive a copy that stays
 * @param gone whether the address no longer answers
 */
public record SourceView(
        String name,
        Optional<String> page,
        Optional<String> note,
        Optional<String> title,
        Optional<String> url,
        Optional<String> dates,
        Optional<String> archive,
        boolean gone) {}
