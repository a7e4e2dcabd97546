package org.dateline.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Address;

/** The same page in several languages, by the address of its original; filled while a site is planned. */
final class Alternates {

    /**
     * A page in one language.
     *
     * @param language BCP 47 tag
     */
    record Alternate(String language, Address page) {}

    private final Map<Address, List<Alternate>> pages = new HashMap<>();
    private final Map<Address, Address> originals = new HashMap<>();

    /** A page of the site; originals come first. */
    void add(Address original, String language, Address page) {
        originals.put(page, original);
        pages.computeIfAbsent(original, address -> new ArrayList<>()).add(new Alternate(language, page));
    }

    /** A page in every language that it has, the original first; nothing where it has one only. */
    List<Alternate> ofPage(Address page) {
        List<Alternate> all = pages.getOrDefault(originals.getOrDefault(page, page), List.of());
        return all.size() < 2 ? List.of() : Collections.unmodifiableList(all);
    }
}
