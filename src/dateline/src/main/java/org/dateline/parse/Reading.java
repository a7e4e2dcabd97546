package org.dateline.parse;

import java.util.HashMap;
import java.util.Map;
import org.dateline.problem.Location;
import org.dateline.problem.Problems;
import org.dateline.source.SourceFile;

/**
 * One file being read.
 *
 * @param problems what is wrong with it
 * @param places path of each field → where it stands
 */
record Reading(SourceFile file, Problems problems, Map<String, Location> places) {

    Reading(SourceFile file) {
        this(file, new Problems(), new HashMap<>());
    }

    /** The outermost fields of the file. */
    Fields fields() {
        return new Fields(file.frontMatter(), "", this);
    }
}
