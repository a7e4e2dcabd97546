package org.dateline.model;

import java.util.Optional;

/**
 * Whether an entry may be seen.
 *
 * @param draft not yet
 * @param embargo not before
 */
public record Publishing(boolean draft, Optional<LocalMoment> embargo) {}
