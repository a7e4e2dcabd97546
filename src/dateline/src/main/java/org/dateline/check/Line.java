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
 * @param own its text, in which quotations and addresses are blanked: each character of them is a {@link Passage#GAP}
 */
record Line(Passage passage, String own) {

    /** Addresses on the web, of mail and of files, and names on social media. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\S)(?:\\S+://\\S+|\\S*@\\S+|\\S+\\.(?:md|html?|jpe?g|png)(?![\\p{L}\\p{N}])"
                    + "|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)++/\\S*)|www\\.\\S+");

    static Line of(Passage passage) {
        StringBuilder own = new StringBuilder(passage.text());
        BitSet quoted = Quotations.in(passage.text());
        quoted.stream().forEach(i -> own.setCharAt(i, Passage.GAP));
        Matcher address = ADDRESS.matcher(passage.text());
        while (address.find()) {
            for (int i = address.start(); i < address.end(); i++) {
                own.setCharAt(i, Passage.GAP);
            }
        }
        return new Line(passage, own.toString());
    }

    Location at(int index) {
        return passage.at(index);
    }
}
