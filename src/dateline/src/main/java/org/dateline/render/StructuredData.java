package org.dateline.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Coordinates;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Foreign;
import org.dateline.model.Moment;
import org.dateline.model.Notice;
import org.dateline.model.Publication;
import org.dateline.model.SourceReference;
import org.dateline.model.Story;
import org.dateline.render.view.Frame;
import tools.jackson.databind.json.JsonMapper;

/** Articles as schema.org's {@code NewsArticle}, in JSON-LD. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Context context;
    private final Publication publication;

    StructuredData(Context context) {
        this.context = context;
        this.publication = context.site().publication();
    }

    /** JSON that can stand in a script element, and in a script: no {@code <} can end it. */
    static String script(Object data) {
        return Foreign.plain(JSON.writeValueAsString(data))
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    Map<String, Object> explainer(Story story) {
        Map<String, Object> data =
                article(story.explainer(), story, story.explainer().description());
        put(data, "datePublished", story.published().map(StructuredData::iso));
        put(data, "dateModified", story.updated().map(StructuredData::iso));
        data.put("author", story.explainer().authors().isEmpty() ? publisher() : authors(story));
        if (!story.explainer().facts().retracted()) {
            data.put(
                    "hasPart",
                    story.chronology().stream()
                            .limit(Sheet.MOST)
                            .map(item -> Map.of("@id", (Object)
                                    publication.canonical(item.event().address())))
                            .toList());
        }
        return data;
    }

    Map<String, Object> event(Story story, ChronologyItem item, List<SourceReference> sources) {
        Event event = item.event();
        Map<String, Object> data = article(event, story, item.description());
        data.put("author", publisher());
        data.put(
                "isPartOf",
                Map.of("@id", publication.canonical(story.explainer().address())));
        List<Map<String, Object>> places = event.places().stream()
                .flatMap(id -> context.site().background(id).stream())
                .map(this::place)
                .toList();
        if (!places.isEmpty()) {
            data.put("contentLocation", places);
        }
        List<String> citations = sources.stream()
                .flatMap(source -> source.details().url().stream())
                .toList();
        if (!citations.isEmpty()) {
            data.put("citation", citations);
        }
        return data;
    }

    private Map<String, Object> article(Entry entry, Story story, String description) {
        Address address = entry.address();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("@id", publication.canonical(address));
        data.put("url", publication.canonical(address));
        data.put("mainEntityOfPage", publication.canonical(address));
        data.put("headline", entry.title());
        data.put("description", description);
        data.put("inLanguage", story.language());
        translations(address, data);
        data.put("publisher", publisher());
        context.cards().of(address).ifPresent(card -> data.put("image", image(card)));
        List<Map<String, Object>> corrections = new ArrayList<>();
        for (Notice notice : context.notices(entry)) {
            Map<String, Object> comment = new LinkedHashMap<>();
            comment.put("@type", "CorrectionComment");
            comment.put("text", notice.correction().text());
            comment.put("datePublished", iso(notice.at()));
            corrections.add(comment);
        }
        if (!corrections.isEmpty()) {
            data.put("correction", corrections);
        }
        return data;
    }

    /** Of an edition its original, and of an original its editions. */
    private void translations(Address address, Map<String, Object> data) {
        List<Address> all = context.alternates().ofPage(address).stream()
                .map(Alternates.Alternate::page)
                .toList();
        if (!all.isEmpty() && all.get(0).equals(address)) {
            data.put("workTranslation", all.stream().skip(1).map(this::id).toList());
        } else if (!all.isEmpty()) {
            data.put("translationOfWork", id(all.get(0)));
        }
    }

    private Map<String, Object> id(Address page) {
        return Map.of("@id", publication.canonical(page));
    }

    private static Map<String, Object> image(Frame.ShareImage card) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("@type", "ImageObject");
        image.put("url", card.href());
        image.put("width", card.width());
        image.put("height", card.height());
        return image;
    }

    private List<Map<String, Object>> authors(Story story) {
        return story.explainer().authors().stream()
                .map(name -> {
                    Map<String, Object> person = new LinkedHashMap<>();
                    person.put("@type", "Person");
                    person.put("name", name);
                    return person;
                })
                .toList();
    }

    private Map<String, Object> publisher() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "NewsMediaOrganization");
        data.put("name", publication.publisher().name());
        put(data, "url", publication.publisher().url());
        put(data, "logo", publication.publisher().logo());
        put(
                data,
                "correctionsPolicy",
                Optional.ofNullable(publication.policies().get("corrections")));
        put(
                data,
                "verificationFactCheckingPolicy",
                Optional.ofNullable(publication.policies().get("verification")));
        put(data, "ethicsPolicy", Optional.ofNullable(publication.policies().get("ethics")));
        put(
                data,
                "ownershipFundingInfo",
                Optional.ofNullable(publication.policies().get("ownership")));
        return data;
    }

    private Map<String, Object> place(Background place) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Place");
        data.put("name", place.title());
        data.put("url", publication.canonical(place.address()));
        place.coordinates().ifPresent(at -> data.put("geo", geo(at)));
        return data;
    }

    private static Map<String, Object> geo(Coordinates at) {
        Map<String, Object> geo = new LinkedHashMap<>();
        geo.put("@type", "GeoCoordinates");
        geo.put("latitude", at.latitude());
        geo.put("longitude", at.longitude());
        return geo;
    }

    private static String iso(Moment moment) {
        return Context.iso(moment.at());
    }

    private static void put(Map<String, Object> data, String key, Optional<String> value) {
        value.ifPresent(text -> data.put(key, text));
    }
}
