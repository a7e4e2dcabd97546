package org.dateline.render;

import java.util.Map;
import java.util.Set;
import org.dateline.model.Address;
import org.dateline.model.Body;
import org.dateline.model.Cache;

/** The HTML of a body without the page round it. */
public final class BodyPrinter {

    private static final Phrases PHRASES = new Phrases(Bundle.of("en"));
    private static final Pictures NO_PICTURES = new Pictures(Set.of(), Map.of(), Cache.NONE);

    private BodyPrinter() {}

    /** The body as the page of an event shows it. */
    public static String html(Body body) {
        return BodyHtml.of(body, Address.ofEvent("story", "event"), 2, PHRASES, NO_PICTURES)
                .markup();
    }
}
