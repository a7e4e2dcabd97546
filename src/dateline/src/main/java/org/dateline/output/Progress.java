package org.dateline.output;

/** Told how a run is getting on. It may be called from any thread, but never by two at once. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = line -> {};

    /**
     * Something worth knowing that is no problem of the content, such as that another build is waited for.
     *
     * @param line one line of text, without a line break
     */
    void notice(String line);

    /**
     * Another page is made. Whoever only wants the notices need not listen.
     *
     * @param done how many are made, from 1, rising by one each time
     * @param total how many there will be
     */
    default void page(int done, int total) {}
}
