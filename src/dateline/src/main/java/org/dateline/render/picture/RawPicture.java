package org.dateline.render.picture;

import java.util.function.Supplier;

/**
 * A picture as its editor saved it. It is never published so: a photograph tells where it was taken.
 *
 * @param name of its file, as problems print it
 * @param bytes reads it
 */
public record RawPicture(String name, Supplier<byte[]> bytes) {}
