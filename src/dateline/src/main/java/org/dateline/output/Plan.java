package org.dateline.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.OutputFile;
import org.dateline.problem.Problem;

/**
 * The files of the new site, and whether they go together.
 *
 * @param files sorted by path
 * @param clashes files that would come to lie on one another, on this file system or on another
 */
record Plan(List<OutputFile> files, List<Problem> clashes) {

    static Plan of(List<OutputFile> planned, OutputFolder output) {
        List<OutputFile> files =
                planned.stream().sorted(Comparator.comparing(OutputFile::path)).toList();
        Map<String, String> taken = new HashMap<>();
        List<Problem> clashes = new ArrayList<>();
        for (OutputFile file : files) {
            String other = taken.putIfAbsent(SitePath.folded(SitePath.require(file.path())), file.path());
            if (other != null) {
                clashes.add(clash(output, file.path(), other));
            }
        }
        for (OutputFile file : files) {
            for (int slash = file.path().indexOf('/');
                    slash > 0;
                    slash = file.path().indexOf('/', slash + 1)) {
                String other = taken.get(SitePath.folded(file.path().substring(0, slash)));
                if (other != null) {
                    clashes.add(clash(output, file.path(), other));
                }
            }
        }
        return new Plan(files, List.copyOf(clashes));
    }

    /** Pages have their addresses from the project's own file names, so that the one in the way is a file or an alias. */
    private static Problem clash(OutputFolder output, String path, String other) {
        String message;
        if (path.equals(other)) {
            message = "Two files want to be written here: a file of site/resources/ or an alias wants the address of a"
                    + " page or of another one";
        } else if (path.length() > other.length()) {
            message = "The site would have “" + other + "” both as a file and as a folder: a file of site/resources/"
                    + " or an alias wants the address of a page or of another one";
        } else {
            message = "This differs only in case from “" + other + "”, which many systems take for the same file";
        }
        return output.clash(path, message, "rename the file or the alias");
    }
}
