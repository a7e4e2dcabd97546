package org.dateline.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Precision;
import org.dateline.model.Site;
import org.dateline.render.map.Atlas;
import org.dateline.render.map.Request;

/** Names of countries and seas: the site's own page first, then CLDR's full and short name. */
final class MapNames implements Request.Names {

    /** ISO 3166 has no number for it. */
    private static final int KOSOVO = 983;

    private final Phrases phrases;
    private final LocaleDisplayNames full;
    private final LocaleDisplayNames brief;
    private final Map<Integer, String> ours = new TreeMap<>();

    MapNames(Site site, Phrases phrases) {
        this.phrases = phrases;
        ULocale locale = phrases.locale();
        this.full = LocaleDisplayNames.getInstance(locale);
        this.brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
        Stream<Background> countries = site.background().values().stream().filter(MapNames::isCountry);
        countries.forEach(page -> page.coordinates()
                .flatMap(at -> Atlas.world().numberAt(at.longitude(), at.latitude()))
                .ifPresent(number -> ours.putIfAbsent(number, page.title())));
    }

    private static boolean isCountry(Background page) {
        return page.coordinates()
                .filter(at -> at.precision() == Precision.COUNTRY)
                .isPresent();
    }

    @Override
    public List<String> country(int number) {
        Set<String> names = new LinkedHashSet<>();
        if (ours.containsKey(number)) {
            names.add(ours.get(number));
        }
        code(number).forEach(code -> {
            names.add(full.regionDisplayName(code));
            names.add(brief.regionDisplayName(code));
        });
        return List.copyOf(names);
    }

    private static List<String> code(int number) {
        if (number == KOSOVO) {
            return List.of("XK");
        }
        return number == 0 ? List.of() : List.of(Region.getInstance(number).toString());
    }

    @Override
    public List<String> sea(String key) {
        return List.of(phrases.phrase("sea." + key));
    }

    @Override
    public String number(int number) {
        return number(number, phrases);
    }

    /** A number of the list of places, on the map and in the list. */
    static String number(int number, Phrases phrases) {
        return phrases.number(BigDecimal.valueOf(number));
    }

    @Override
    public String kilometres(int count) {
        return phrases.phrase("map.kilometres", count);
    }

    @Override
    public String miles(int count) {
        return phrases.phrase("map.miles", count);
    }

    @Override
    public String inCapitals(String name) {
        return UCharacter.toUpperCase(phrases.locale(), name);
    }
}
