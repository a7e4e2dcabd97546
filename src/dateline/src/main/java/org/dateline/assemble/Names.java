package org.dateline.assemble;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Background;
import org.dateline.model.Locations;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/** A name links to one page: no two may have it as their title or alias. */
record Names(Locations locations, Problems problems) {

    void check(List<Background> pages) {
        Map<String, Background> known = new HashMap<>();
        for (Background page : pages) {
            taken(known, page, page.title(), "title");
            for (int i = 0; i < page.aka().size(); i++) {
                taken(known, page, page.aka().get(i), "aka[" + i + "]");
            }
        }
    }

    private void taken(Map<String, Background> known, Background page, String name, String field) {
        Background first = known.putIfAbsent(Normalizer.normalize(name.replace('\'', '’'), Normalizer.Form.NFC), page);
        if (first != null && !first.equals(page)) {
            problems.add(
                    Rule.ID_DUPLICATE,
                    locations.of(page.file(), field),
                    "“" + name + "” is a name of " + first.file() + " too",
                    "leave it to one of the two: a name links to one page");
        }
    }
}
