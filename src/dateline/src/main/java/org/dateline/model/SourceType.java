package org.dateline.model;

/** What kind of source somebody is. There is no score of reliability. */
public enum SourceType {
    OWN_REPORTING,
    IMAGERY,
    AGENCY,
    NEWSPAPER,
    BROADCASTER,
    MONITOR,
    UN,
    GOVERNMENT,
    STATE_MEDIA,
    PARTY,
    COURT,
    ELECTION_AUTHORITY,
    NGO,
    ACADEMIC,
    COMPANY,
    DOCUMENT,
    WITNESS,
    SOCIAL
}
