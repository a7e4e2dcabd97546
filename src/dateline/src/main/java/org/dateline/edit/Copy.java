package org.dateline.edit;

import java.util.List;
import org.dateline.problem.Problem;
import org.dateline.source.SourceFile;

/**
 * The content as one reading found it.
 *
 * @param problems everything found, whatever the publication makes of the rules
 */
public record Copy(List<SourceFile> files, List<Problem> problems) {}
