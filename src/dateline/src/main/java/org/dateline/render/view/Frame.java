package org.dateline.render.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param lang BCP 47 tag of its language
 * @param dir {@code ltr} or {@code rtl}
 * @param interfaceLang BCP 47 tag of the interface's words, where that is another one
 * @param title of the document, as a browser's tab shows it
 * @param description one or two sentences for search engines and those who share it
 * @param canonical its absolute address
 * @param alternates its absolute addresses in all languages that it has; empty where it has one only
 * @param listed whether search engines may list it
 * @param root the way to the site's root: empty, or {@code ../} once for each folder
 * @param home link to the front page, with the publication's name
 * @param editions the page in its other languages
 * @param navigation links to the site's own pages
 * @param search the search page
 * @param openGraphType {@code article} or {@code website}
 * @param structuredData JSON-LD, ready to stand in a script element; empty where there is none
 * @param image for those who share it
 * @param feed link to the Atom feed
 * @param asOf the moment up to which the page tells, where it has one
 * @param footer words of the publication
 * @param licence of the data
 * @param words fixed words of the interface, by key
 */
public record Frame(
        String lang,
        String dir,
        Optional<String> interfaceLang,
        String siteName,
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        boolean listed,
        String root,
        Link home,
        List<OtherEdition> editions,
        List<Destination> navigation,
        Destination search,
        String openGraphType,
        Html structuredData,
        Optional<ShareImage> image,
        Link feed,
        Optional<String> asOf,
        Optional<String> footer,
        Optional<String> licence,
        Map<String, String> words) {

    /**
     * @param language BCP 47 tag, or {@code x-default}
     */
    public record Alternate(String language, String href) {}

    /**
     * @param name of the language, in that language: "العربية"
     */
    public record OtherEdition(String href, String language, String name) {}

    /**
     * @param href absolute
     * @param width in pixels
     * @param alt what it shows, for those who do not see it
     */
    public record ShareImage(String href, int width, int height, String alt) {}

    /**
     * @param current whether it is this very page
     */
    public record Destination(String href, String text, boolean current) {}
}
