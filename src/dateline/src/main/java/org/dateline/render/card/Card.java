package org.dateline.render.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.dateline.model.Status;

/**
 * All that is on a card.
 *
 * @param site name of the publication
 * @param date of an event in words, or the moment up to which an explainer tells
 * @param status of an event, drawn as its mark; none for an explainer
 * @param statusWords that status; empty where it need not be said
 * @param rightToLeft whether the page reads from right to left
 */
public record Card(
        String site,
        String headline,
        String date,
        Optional<Status> status,
        Optional<String> statusWords,
        boolean rightToLeft) {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** How cards are drawn; another number for another way, or those that are kept would stay. */
    private static final String VERSION = "1";

    /** A name that no other card has: networks keep a picture for as long as its address. */
    public String name() {
        String inputs = String.join(
                "\n",
                VERSION,
                site,
                headline,
                date,
                status.map(Status::name).orElse(""),
                statusWords.orElse(""),
                rightToLeft ? "rtl" : "ltr");
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(inputs.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 10) + ".png";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in words, for those who do not see it. */
    public String alt() {
        String told = headline + " – " + date;
        return statusWords.map(words -> told + " – " + words).orElse(told);
    }
}
