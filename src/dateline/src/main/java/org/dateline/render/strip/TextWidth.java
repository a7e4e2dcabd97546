package org.dateline.render.strip;

/**
 * How wide a text will be, before anything has been set: on the wide side, since a label that is left out hurts less
 * than one that covers another.
 */
public final class TextWidth {

    private TextWidth() {}

    /**
     * @param size of the letters, in pixels
     * @return pixels
     */
    public static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::em).sum();
    }

    private static double em(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (Character.isIdeographic(letter) || Character.isSupplementaryCodePoint(letter)) {
            return 1;
        }
        if (Character.isWhitespace(letter)) {
            return .27;
        }
        if (Character.isDigit(letter)) {
            return .58;
        }
        return switch (letter) {
            case 'i', 'j', 'l', '.', ',', ':', ';', '\'', '’', '‘', 'ا' -> .27;
            case 't', 'f', 'r', 'I', '(', ')', '“', '”', 'ر', 'و', 'ه', 'ة' -> .39;
            case 'm', 'w', 'M', 'W' -> .9;
            default -> Character.isUpperCase(letter) ? .69 : .57;
        };
    }
}
