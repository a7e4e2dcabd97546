package org.dateline.zone;

import com.ibm.icu.util.BasicTimeZone;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What clocks show where: the rules of the IANA time zone database as ICU4J ships them. */
public final class Zones {

    private Zones() {}

    /** Whether this is the IANA name of a zone. */
    public static boolean exists(String zone) {
        boolean[] known = new boolean[1];
        return TimeZone.getCanonicalID(zone, known) != null && known[0];
    }

    /** All names, sorted. */
    public static List<String> ids() {
        return Stream.of(TimeZone.getAvailableIDs()).sorted().toList();
    }

    /**
     * The offsets from GMT that clocks may have had when they showed this time: one as a rule, none in the gap that
     * daylight saving makes in spring, two where an hour comes twice in autumn (daylight saving first).
     */
    public static List<ZoneOffset> offsets(LocalDateTime local, String zone) {
        return Stream.of(BasicTimeZone.LocalOption.FORMER, BasicTimeZone.LocalOption.LATTER)
                .map(option -> localOffset(local, zone, option))
                .distinct()
                .filter(offset -> at(local.toInstant(offset), zone).getOffset().equals(offset))
                .toList();
    }

    /**
     * How clocks went on when they left this time out: from an hour to a later one, or from a day to the next but one.
     * Empty where they showed it.
     */
    public static Optional<Change> gap(LocalDateTime local, String zone) {
        ZoneOffset before = localOffset(local, zone, BasicTimeZone.LocalOption.FORMER);
        ZoneOffset after = localOffset(local, zone, BasicTimeZone.LocalOption.LATTER);
        return offsets(local, zone).isEmpty()
                ? Optional.ofNullable(rules(zone)
                                .getPreviousTransition(local.toInstant(before).toEpochMilli(), true))
                        .map(transition -> Instant.ofEpochMilli(transition.getTime()))
                        .map(at -> new Change(LocalDateTime.ofInstant(at, before), LocalDateTime.ofInstant(at, after)))
                : Optional.empty();
    }

    /** What clocks show last before a change, and first after it. */
    public record Change(LocalDateTime from, LocalDateTime to) {}

    /** What clocks in the zone show at an instant. */
    public static OffsetDateTime at(Instant instant, String zone) {
        int[] offsets = new int[2];
        TimeZone.getTimeZone(zone).getOffset(instant.toEpochMilli(), false, offsets);
        return instant.atOffset(seconds(offsets));
    }

    private static ZoneOffset localOffset(LocalDateTime local, String zone, BasicTimeZone.LocalOption option) {
        int[] offsets = new int[2];
        rules(zone).getOffsetFromLocal(local.toInstant(ZoneOffset.UTC).toEpochMilli(), option, option, offsets);
        return seconds(offsets);
    }

    private static BasicTimeZone rules(String zone) {
        return (BasicTimeZone) TimeZone.getTimeZone(zone);
    }

    private static ZoneOffset seconds(int[] offsets) {
        return ZoneOffset.ofTotalSeconds((offsets[0] + offsets[1]) / 1000);
    }
}
