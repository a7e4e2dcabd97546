package org.dateline.model;

import java.util.function.Supplier;

/**
 * Files that cost more to make than to keep. A name stands for all that a file is made from, so that nothing kept ever
 * grows old: other inputs, another name.
 */
public interface Cache {

    /** Keeps nothing. */
    Cache NONE = (name, maker) -> maker.get();

    /**
     * The file as it was kept, or made now. Safe to call from any thread.
     *
     * @param name with forward slashes: letters, digits, {@code .} and {@code -}
     */
    byte[] get(String name, Supplier<byte[]> maker);
}
