package org.dateline.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write in Markdown in place of an HTML element. */
final class HtmlInMarkdown {

    private static final Pattern ELEMENT = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

    private HtmlInMarkdown() {}

    static String hint(String html) {
        if (html.startsWith("<!--")) {
            return "delete it, or put it into the front matter behind a #";
        }
        Matcher element = ELEMENT.matcher(html);
        String instead = element.lookingAt() ? instead(element.group(1).toLowerCase(Locale.ROOT)) : "";
        return instead.isEmpty() ? "delete it, or write \\< where the sign is meant" : "write " + instead;
    }

    private static String instead(String name) {
        return switch (name) {
            case "b", "strong" -> "**strong**";
            case "i", "em" -> "*emphasis*";
            case "a" -> "[text](address)";
            case "br" -> "two blanks at the end of the line";
            case "p", "div", "section" -> "an empty line before and after the paragraph";
            case "img", "picture", "figure" -> "![what it shows](../media/file.jpg)";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "## and the heading";
            case "ul", "li" -> "- before each item";
            case "ol" -> "1. before each item";
            case "blockquote", "q" -> "> before each line of the quotation";
            case "code", "pre" -> "`code`";
            case "hr" -> "--- on a line of its own";
            case "table", "thead", "tbody", "tr", "td", "th" -> "| one | two | with |---|---| under the head";
            default -> "";
        };
    }
}
