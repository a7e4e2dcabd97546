package org.dateline.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.Passage;
import org.dateline.problem.Location;
import org.dateline.problem.Problems;
import org.dateline.source.SourceFile;
import org.dateline.source.Value;

/**
 * One file being read.
 *
 * @param problems what is wrong with it
 * @param places path of each field → where it stands
 * @param passages the newsroom's own words in it
 * @param asked what the outermost fields are asked for
 * @param describes whether the parser is to show all that it would ask for, so that each nested mapping is there once,
 *     empty
 */
record Reading(
        SourceFile file,
        Problems problems,
        Map<String, Location> places,
        List<Passage> passages,
        Asked asked,
        boolean describes) {

    /** Fields that hold the newsroom's own words: no names, no quotations, nobody else's headline. */
    private static final Pattern OWN_WORDS = Pattern.compile("title|standfirst|summary|short|as_of_note"
            + "|claims\\[[0-9]+\\]\\.text|corrections\\[[0-9]+\\]\\.text|media\\[[0-9]+\\]\\.(alt|caption)"
            + "|figures\\[[0-9]+\\]\\.(label|unit|reason|coverage)|[a-z0-9-]+\\.(label|unit)");

    Reading(SourceFile file) {
        this(file, new Problems(), new HashMap<>(), new ArrayList<>(), new Asked(), false);
    }

    /** A file that stands for all of its kind: it is read to see what its parser asks for. */
    static Reading describing(SourceFile file) {
        return new Reading(file, new Problems(), new HashMap<>(), new ArrayList<>(), new Asked(), true);
    }

    /** Keeps the text of a field, where it holds the newsroom's own words. */
    void keep(String path, Value.Text text) {
        if (OWN_WORDS.matcher(path).matches()) {
            passages.add(text.typed().passage(path, text.text().strip(), text.at()));
        }
    }

    /** The outermost fields of the file. */
    Fields fields() {
        return new Fields(file.frontMatter(), "", this, asked);
    }

    /** Moves the places of a mapping and of all within it to another name. */
    void move(String from, String to) {
        places.keySet().removeIf(path -> within(to, path));
        Map<String, Location> moved = new HashMap<>();
        places.forEach((path, at) -> {
            if (within(from, path)) {
                moved.put(to + path.substring(from.length()), at);
            }
        });
        places.putAll(moved);
    }

    private static boolean within(String name, String path) {
        return path.equals(name) || path.startsWith(name + ".");
    }
}
