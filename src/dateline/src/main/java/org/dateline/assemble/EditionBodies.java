package org.dateline.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Address;
import org.dateline.model.Body;
import org.dateline.model.Foreign;

/**
 * The texts of an edition: their links lead to its own pages where it has them, and to the original's otherwise.
 *
 * @param pages address of an original → its page in the edition
 * @param anchors address of an original → the anchors of its text there and in the edition, in order
 */
record EditionBodies(Map<Address, Address> pages, Map<Address, Anchors> anchors) {

    /** Headings of one page in both languages. */
    record Anchors(List<String> original, List<String> edition) {

        /** What stands for an anchor in the edition; empty where its headings are others. */
        Optional<String> translated(String anchor) {
            int index = original.indexOf(anchor);
            if (index < 0 || edition.contains(anchor)) {
                return Optional.of(anchor);
            }
            return original.size() == edition.size() ? Optional.of(edition.get(index)) : Optional.empty();
        }
    }

    /** A text in the language of the edition. */
    Body translated(Body body) {
        return new Body(relocated(body), body.plain(), body.anchors());
    }

    /** A text that is not translated, marked with its language. */
    Body foreign(Body body, String language) {
        if (body.isEmpty()) {
            return body;
        }
        List<Body.Piece> pieces = new ArrayList<>();
        pieces.add(new Body.Markup("<div lang=\"" + Body.escaped(language) + "\" dir=\"auto\">\n"));
        pieces.addAll(relocated(body));
        pieces.add(new Body.Markup("</div>\n"));
        String plain =
                body.plain().lines().map(line -> Foreign.marked(line, language)).collect(Collectors.joining("\n"));
        return new Body(List.copyOf(pieces), plain, body.anchors());
    }

    private List<Body.Piece> relocated(Body body) {
        return body.pieces().stream()
                .map(piece -> piece instanceof Body.PageLink link ? relocated(link) : piece)
                .toList();
    }

    private Body.Piece relocated(Body.PageLink link) {
        Address page = pages.getOrDefault(link.address(), link.address());
        Optional<String> anchor = Optional.ofNullable(anchors.get(link.address()))
                .map(known -> link.anchor().flatMap(known::translated))
                .orElse(link.anchor());
        return new Body.PageLink(page, anchor);
    }
}
