package org.dateline.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A tab, and everything that the browser has complained of and asked for in it. */
final class Tab implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    Tab(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(
                message -> complaints.add(message.type() + " " + message.text() + " " + message.location()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.onRequestFailed(request -> complaints.add(request.url() + " " + request.failure()));
        page.onResponse(response -> {
            responses.add(response);
            if (response.status() >= 400) {
                complaints.add(response.url() + " " + response.status());
            }
        });
    }

    /** Opens a page, and waits until it is there with all that it loads. */
    Tab go(URI address) {
        page.navigate(address.toString());
        page.waitForLoadState();
        return this;
    }

    Page page() {
        return page;
    }

    Object evaluate(String script) {
        return page.evaluate(script);
    }

    /** What a script gives as a list of words. */
    List<String> list(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    /** Opens whatever can be opened: filters, covered pictures. */
    Tab openDetails() {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        return this;
    }

    List<String> complaints() {
        return complaints;
    }

    List<String> requests() {
        return requests;
    }

    List<Response> responses() {
        return responses;
    }

    @Override
    public void close() {
        context.close();
    }
}
