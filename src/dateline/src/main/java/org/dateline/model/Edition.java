package org.dateline.model;

import java.util.Map;
import java.util.Optional;

/**
 * The words of an entry in another language: {@code <name>.ar.md}. Facts are always the original's.
 *
 * @param original path of the entry that it translates
 * @param language BCP 47 tag
 * @param of checksum of the original's words when they were translated
 * @param words plain fields by their key: {@code title}, {@code standfirst}, {@code short}, {@code summary}, {@code
 *     as_of_note}
 * @param items words inside {@code claims}, {@code quotes}, {@code figures}, {@code media} and {@code corrections}: list
 *     and id or position ({@code claims/hama-towns}, {@code quotes/0}) → key → words
 */
public record Edition(
        String file,
        String original,
        String language,
        Optional<String> of,
        Map<String, String> words,
        Map<String, Map<String, String>> items,
        Body body) {}
