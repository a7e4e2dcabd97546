package org.dateline.model;

/** A correction with the page that it stands on. */
public record Notice(PageReference page, Moment at, Correction correction) {}
