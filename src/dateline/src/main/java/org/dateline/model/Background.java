package org.dateline.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page that explains who, where or what, shared by all explainers; with a source type, also somebody who speaks.
 *
 * @param address where its page stands
 * @param summary the field {@code short}: one sentence, at most 160 characters
 * @param aka further names that link to it
 * @param names its name in other languages, by BCP 47 tag
 * @param spelling variants and the house's spelling of each
 * @param source what kind of source it is, where it speaks
 * @param party id of the side that it is interested in
 */
public record Background(
        String file,
        Address address,
        String id,
        String title,
        Kind kind,
        String summary,
        List<String> aka,
        Map<String, String> names,
        Map<String, String> spelling,
        Optional<FuzzyDate> date,
        Optional<Coordinates> coordinates,
        List<String> sameAs,
        Optional<SourceType> source,
        Optional<String> party,
        Facts facts,
        Optional<LocalMoment> updated,
        List<String> aliases,
        Body body)
        implements Entry {

    /** An abbreviation that the page is known by, such as "SOHR": an alias in capitals alone, in the page's language. */
    public Optional<String> abbreviation() {
        return aka.stream()
                .filter(name -> name.indexOf(Foreign.OPEN) < 0)
                .filter(name -> name.codePoints().anyMatch(Character::isUpperCase)
                        && name.codePoints().noneMatch(Character::isLowerCase))
                .findFirst();
    }

    /** The shortest name that readers know the page by: its abbreviation, or its title. */
    public String shortName() {
        return abbreviation().orElse(title);
    }
}
