package org.dateline.reporter;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.problem.Problem;

/**
 * Problems as results of tests, in the XML that JUnit's Ant task began and build servers read: a suite for each file, a
 * case for each problem, or one that passes where there is none.
 *
 * <p>A warning is a skipped case. Build servers fail a build for any failure, which a warning must not do; and they hide
 * what a passing test printed, so that nobody would see it.
 */
public final class JunitReporter {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** One for each document. */
    public JunitReporter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of the document. */
    public List<String> lines(Findings findings) {
        Map<String, List<Problem>> suites = new TreeMap<>(findings.problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.location().file())));
        findings.checked().forEach(file -> suites.putIfAbsent(file, List.of()));
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            line();
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "dateline");
            counts(suites.values().stream().mapToInt(JunitReporter::cases).sum(), findings.problems());
            for (Map.Entry<String, List<Problem>> suite : suites.entrySet()) {
                suite(suite.getKey(), suite.getValue());
            }
            line();
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString().lines().toList();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a string takes all that is written
        }
    }

    private void suite(String file, List<Problem> problems) throws XMLStreamException {
        line();
        xml.writeStartElement("testsuite");
        attribute("name", file);
        counts(cases(problems), problems);
        if (problems.isEmpty()) {
            line();
            xml.writeEmptyElement("testcase");
            attribute("classname", file);
            attribute("name", "no problem");
            xml.writeAttribute("time", "0");
        }
        for (Problem problem : problems) {
            test(file, problem);
        }
        line();
        xml.writeEndElement();
    }

    private void test(String file, Problem problem) throws XMLStreamException {
        String place = problem.location().toString().substring(file.length()).replaceFirst("^:", " ");
        line();
        xml.writeStartElement("testcase");
        attribute("classname", file);
        attribute("name", problem.rule().id() + place);
        attribute("file", file);
        if (problem.location().line() > 0) {
            xml.writeAttribute("line", String.valueOf(problem.location().line()));
        }
        xml.writeAttribute("time", "0");
        xml.writeStartElement(problem.isError() ? "failure" : "skipped");
        attribute("message", problem.message());
        if (problem.isError()) {
            attribute("type", problem.rule().id());
        }
        xml.writeCharacters(valid(String.join("\n", new TextReporter().lines(List.of(problem)))));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void counts(int cases, List<Problem> problems) throws XMLStreamException {
        long errors = problems.stream().filter(Problem::isError).count();
        xml.writeAttribute("tests", String.valueOf(cases));
        xml.writeAttribute("failures", String.valueOf(errors));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(problems.size() - errors));
        xml.writeAttribute("time", "0");
    }

    private static int cases(List<Problem> problems) {
        return Math.max(1, problems.size());
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, valid(value));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** XML 1.0 has no place for control characters, halves of pairs, and two more. */
    private static String valid(String text) {
        StringBuilder valid = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t'
                        ? c
                        : 0xFFFD)
                .forEach(valid::appendCodePoint);
        return valid.toString();
    }
}
