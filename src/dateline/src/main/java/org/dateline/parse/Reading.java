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
 * @param asked what the outermost fields are asked for
 * @param describes whether the parser is to show all that it would ask for, so that each nested mapping is there once,
 *     empty
 */
record Reading(SourceFile file, Problems problems, Map<String, Location> places, Asked asked, boolean describes) {

    Reading(SourceFile file) {
        this(file, new Problems(), new HashMap<>(), new Asked(), false);
    }

    /** A file that stands for all of its kind: it is read to see what its parser asks for. */
    static Reading describing(SourceFile file) {
        return new Reading(file, new Problems(), new HashMap<>(), new Asked(), true);
    }

    /** The outermost fields of the file. */
    Fields fields() {
        return new Fields(file.frontMatter(), "", this, asked);
    }
}
