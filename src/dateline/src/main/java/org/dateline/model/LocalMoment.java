package org.dateline.model;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A moment as typed: local time in a zone that the entry does not repeat.
 *
 * @param offset the offset, where one was typed; it is checked against the zone
 */
public record LocalMoment(LocalDateTime local, Optional<ZoneOffset> offset) {}
