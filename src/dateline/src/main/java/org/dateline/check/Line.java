package org.dateline.check;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Passage;
import org.dateline.model.Quotations;
import org.dateline.problem.Location;

/**
 * A passage as the copy desk reads it.
 *
 * @param own its text, in which quotations, addresses and code are blanked: each character of them is a {@link Passage#GAP}
 */
record Line(Passage passage, String own) {

    /** Addresses on the web, of mail and of files, and names on social media. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\S)(?:\\S+://\\S+|\\S*@\\S+|\\S+\\.(?:md|html?|jpe?g|png)(?![\\p{L}\\p{N}])"
                    + "|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)++/\\S*)|www\\.\\S+");

    /** Code in a field, which knows no Markdown: what stands between backticks is to be printed as it is all the same. */
    private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`).*?(?<!`)\\1(?!`)");

    static Line of(Passage passage) {
        StringBuilder own = new StringBuilder(passage.text());
        BitSet quoted = Quotations.in(passage.text());
        quoted.stream().forEach(i -> own.setCharAt(i, Passage.GAP));
        blank(ADDRESS, passage, own);
        blank(CODE, passage, own);
        return new Line(passage, own.toString());
    }

    private static void blank(Pattern pattern, Passage passage, StringBuilder own) {
        Matcher found = pattern.matcher(passage.text());
        while (found.find()) {
            for (int i = found.start(); i < found.end(); i++) {
                own.setCharAt(i, Passage.GAP);
            }
        }
    }

    Location at(int index) {
        return passage.at(index);
    }
}
