package org.dateline.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.dateline.model.Body;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Event;

/** A short sum of all that an event tells, the same on every page: by it a browser knows whether it has changed. */
final class Imprint {

    private Imprint() {}

    /** Eight hexadecimal digits. */
    static String of(ChronologyItem item, Body body) {
        Event event = item.event();
        String told = String.join(
                "\n",
                event.title(),
                event.date().toString(),
                event.time().toString(),
                item.status().toString(),
                event.places().toString(),
                event.actors().toString(),
                event.facts().toString(),
                body.plain());
        CRC32 sum = new CRC32();
        sum.update(told.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
