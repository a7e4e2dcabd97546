package org.dateline.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Languages;

/**
 * The interface in each language of a site, made once.
 *
 * @param publication language of the interface where it does not speak that of a page
 */
record Bundles(String publication, Map<String, Bundle> messages, Map<String, Phrases> spoken) {

    Bundles(String publication) {
        this(publication, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    Bundle bundle(String language) {
        return messages.computeIfAbsent(language, tag -> Bundle.of(Languages.speaks(tag) ? tag : publication));
    }

    Phrases phrases(String language) {
        return spoken.computeIfAbsent(language, tag -> new Phrases(bundle(tag)));
    }
}
