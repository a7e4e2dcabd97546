package org.dateline.aleppo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.fixture.HtmlChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is HTML as the standard has it. */
class HtmlTest {

    private final HtmlChecker checker = new HtmlChecker();

    @Test
    void everyPageIsValid(@TempDir Path made) throws Exception {
        AleppoSite site = AleppoSite.in(made);
        List<String> found = new ArrayList<>();
        for (String page : site.pages()) {
            found.addAll(checker.check(page, site.project().text(page)));
        }
        assertThat(found).isEmpty();
        assertThat(site.pages()).hasSizeGreaterThan(40);
    }

    @Test
    void theCheckerFindsMistakes() throws Exception {
        assertThat(checker.check("page", "<!doctype html><html lang=en><title>a</title><p id=a><p id=a><img src=a>"))
                .anyMatch(message -> message.contains("Duplicate ID"))
                .anyMatch(message -> message.contains("alt"));
    }
}
