package org.dateline.render;

import org.dateline.model.Address;
import org.dateline.model.Body;

/** The HTML of a body without the page round it. */
public final class BodyPrinter {

    private static final Phrases PHRASES = new Phrases(Bundle.of("en"));

    private BodyPrinter() {}

    /** The body as the page of an event shows it. */
    public static String html(Body body) {
        return BodyHtml.of(body, Address.ofEvent("story", "event"), 2, PHRASES).markup();
    }
}
