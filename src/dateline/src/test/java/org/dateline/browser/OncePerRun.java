package org.dateline.browser;

import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out what all tests share; it is closed when the last one has run. */
final class OncePerRun implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(Chromium.class, Sites.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        ExtensionContext.Store store = test.getRoot().getStore(ExtensionContext.Namespace.create(OncePerRun.class));
        return parameter.getParameter().getType() == Chromium.class
                ? store.computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class)
                : store.computeIfAbsent(Sites.class, key -> new Sites(), Sites.class);
    }
}
