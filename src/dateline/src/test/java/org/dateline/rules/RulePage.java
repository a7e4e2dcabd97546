package org.dateline.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Repository;
import org.dateline.problem.Rule;

/**
 * A page that explains a rule: {@code docs/rules/<id>.md}.
 *
 * @param file of the page
 * @param lines of the page
 */
record RulePage(Path file, List<String> lines) {

    private static final Pattern FILE_LINE = Pattern.compile("`([^`]+)`(?:, (.+))?");
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})(.*)");
    private static final String SAYS = "Dateline says:";

    static Path folder() {
        return Repository.root().resolve("docs/rules");
    }

    static Path fileOf(Rule rule) {
        return folder().resolve(rule.id() + ".md");
    }

    static RulePage of(Rule rule) {
        return new RulePage(fileOf(rule), Folder.lines(fileOf(rule)));
    }

    String title() {
        return lines.get(0);
    }

    /** What breaks the rule, in one sentence. */
    String summary() {
        return lines.get(2);
    }

    /** What it weighs, in words. */
    String severity() {
        return lines.get(4);
    }

    List<String> headings() {
        return lines.stream().filter(line -> line.startsWith("## ")).toList();
    }

    /** The files shown under a heading. */
    List<ExampleFile> files(String heading) {
        List<ExampleFile> files = new ArrayList<>();
        for (int i = start(heading); i < end(heading); i++) {
            Matcher named = FILE_LINE.matcher(lines.get(i));
            if (named.matches()) {
                Optional<Block> block = block(i + 1);
                files.add(new ExampleFile(
                        named.group(1),
                        Optional.ofNullable(named.group(2)).orElse(""),
                        block.map(Block::text).orElse("")));
                i = block.map(Block::end).orElse(i);
            } else if (FENCE.matcher(lines.get(i)).matches()) {
                i = block(i).orElseThrow().end();
            }
        }
        return files;
    }

    /** What Dateline says of the wrong example. */
    List<String> says() {
        return says(start("## Wrong")).text().lines().toList();
    }

    /** Writes the page anew with what Dateline says. */
    void rewrite(List<String> said) throws IOException {
        Block block = says(start("## Wrong"));
        List<String> whole = new ArrayList<>(lines.subList(0, block.start() + 1));
        whole.addAll(said);
        whole.addAll(lines.subList(block.end(), lines.size()));
        Files.writeString(file, String.join("\n", whole) + "\n");
    }

    private Block says(int from) {
        return block(lines.subList(from, lines.size()).indexOf(SAYS) + from + 1).orElseThrow();
    }

    private int start(String heading) {
        return lines.indexOf(heading) + 1;
    }

    private int end(String heading) {
        for (int i = start(heading); i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                i = block(i).orElseThrow().end();
            } else if (lines.get(i).startsWith("## ")) {
                return i;
            }
        }
        return lines.size();
    }

    /**
     * A fenced block.
     *
     * @param start index of its first fence
     * @param end index of its last
     */
    private record Block(int start, int end, String text) {}

    /** The fenced block that follows, where one does, behind empty lines only. */
    private Optional<Block> block(int from) {
        int start = from;
        while (start < lines.size() && lines.get(start).isEmpty()) {
            start++;
        }
        Matcher fence = FENCE.matcher(start < lines.size() ? lines.get(start) : "");
        if (!fence.matches()) {
            return Optional.empty();
        }
        for (int end = start + 1; end < lines.size(); end++) {
            if (lines.get(end).equals(fence.group(1))) {
                String text = String.join("\n", lines.subList(start + 1, end));
                return Optional.of(new Block(start, end, text.isEmpty() ? "" : text + "\n"));
            }
        }
        throw new IllegalStateException(file + ": the block on line " + (start + 1) + " is never closed");
    }

    /**
     * A file of an example.
     *
     * @param path from the project's folder
     * @param how what is special about it: {@code a folder}, {@code missing}, {@code saved as ISO-8859-1}, or
     *     {@code a link to `…`}; empty where nothing is
     */
    record ExampleFile(String path, String how, String text) {

        private static final Pattern LINK = Pattern.compile("a link to `([^`]+)`");
        private static final Pattern SAVED = Pattern.compile("saved as (\\S+)");

        void writeIn(Path project) {
            Path at = project.resolve(path);
            Matcher link = LINK.matcher(how);
            Matcher saved = SAVED.matcher(how);
            try {
                Files.createDirectories(at.getParent());
                if (how.isEmpty()) {
                    Files.writeString(at, text);
                } else if (saved.matches()) {
                    Files.write(at, text.getBytes(saved.group(1)));
                } else if (link.matches()) {
                    Files.createSymbolicLink(at, Path.of(link.group(1)));
                } else if (how.equals("a folder")) {
                    Files.createDirectories(at);
                } else if (how.equals("missing")) {
                    Files.delete(at);
                } else {
                    throw new IllegalArgumentException("“" + how + "” is not known of an example's file");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
