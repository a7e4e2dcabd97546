package org.dateline.model;

/** A page as others refer to it. */
public record PageReference(Address address, String title) {

    public static PageReference to(Entry entry) {
        return new PageReference(entry.address(), entry.title());
    }
}
