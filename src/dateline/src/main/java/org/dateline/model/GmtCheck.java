package org.dateline.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The GMT time that a source printed beside the local one.
 *
 * @param date its date, where that differs from the local one
 */
public record GmtCheck(Optional<LocalDate> date, LocalTime time) {}
