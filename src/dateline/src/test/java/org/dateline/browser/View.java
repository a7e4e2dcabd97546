package org.dateline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How somebody looks at a page.
 *
 * @param width of the window in CSS pixels; 320 is what is left of 1280 at 400%
 * @param script whether JavaScript is on
 */
record View(int width, int height, ColorScheme scheme, boolean script) {

    static final View WIDE = new View(1280, 800, ColorScheme.LIGHT, true);

    static final View NARROW = new View(320, 640, ColorScheme.LIGHT, true);

    /** A window of 1280 by 1024 at 400%. */
    static final View ENLARGED = new View(320, 256, ColorScheme.LIGHT, true);

    View withoutScript() {
        return new View(width, height, scheme, false);
    }

    /** Nothing glides, so that a test need not wait for it. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script);
    }
}
