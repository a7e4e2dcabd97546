package org.dateline.model;

import java.util.function.Supplier;

/**
 * A file of the site that can be made when it is wanted.
 *
 * @param path relative to the site's root, with forward slashes
 * @param bytes makes its content; the same each time, and safe to call from any thread
 */
public record OutputFile(String path, Supplier<byte[]> bytes) {}
