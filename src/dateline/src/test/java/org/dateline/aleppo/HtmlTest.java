package org.dateline.aleppo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is HTML as the standard has it, to the Nu HTML Checker. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlTest {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** JSON-LD is a block of data, which a browser does not run and a content security policy does not look at. */
    private static final String DATA_TAKEN_FOR_SCRIPT = "Inline script violates Content Security Policy";

    private final Messages messages = new Messages();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();
    private AleppoSite site;

    @BeforeAll
    void prepare(@TempDir Path made) throws Exception {
        site = AleppoSite.in(made);
        checker.setUpMainSchema(SCHEMA, messages);
        checker.setUpValidatorAndParsers(messages, true, false);
        messages.drain();
    }

    @Test
    void everyPageIsValid() throws Exception {
        List<String> found = new ArrayList<>();
        for (String page : site.pages()) {
            found.addAll(check(page, site.project().text(page)));
        }
        assertThat(found).isEmpty();
        assertThat(site.pages()).hasSizeGreaterThan(40);
    }

    @Test
    void theCheckerFindsMistakes() throws Exception {
        assertThat(check("page", "<!doctype html><html lang=en><title>a</title><p id=a><p id=a><img src=a>"))
                .anyMatch(message -> message.contains("Duplicate ID"))
                .anyMatch(message -> message.contains("alt"));
    }

    private List<String> check(String name, String html) throws Exception {
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId(AleppoSite.BASE + name);
        checker.checkHtmlInputSource(source);
        return messages.drain().stream()
                .filter(message -> !message.contains(DATA_TAKEN_FOR_SCRIPT))
                .map(message -> name + ":" + message)
                .toList();
    }

    /** Everything that the checker says: errors and warnings alike. */
    private static final class Messages implements ErrorHandler {

        private final List<String> said = new ArrayList<>();

        List<String> drain() {
            List<String> all = List.copyOf(said);
            said.clear();
            return all;
        }

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }

        private void add(String kind, SAXParseException e) {
            said.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + kind + " " + e.getMessage());
        }
    }
}
