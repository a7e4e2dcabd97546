package org.dateline.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.dateline.render.view.Html;
import org.dateline.render.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, locked down: templates see views and nothing else of Java. A template of the project stands in for the
 * theme's of the same name.
 */
final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_35;

    private final Configuration configuration = new Configuration(VERSION);

    /**
     * @param overrides folder of the project's own templates; need not exist
     */
    Templates(Path overrides) {
        configuration.setTemplateLoader(loader(overrides));
        configuration.setObjectWrapper(new Views());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setNumberFormat("computer");
    }

    /** The page as UTF-8. */
    byte[] render(String template, Page page) {
        try {
            StringWriter html = new StringWriter(16 * 1024);
            configuration.getTemplate(template).process(Map.of("page", page), html);
            return ForeignWords.marked(html.toString()).getBytes(StandardCharsets.UTF_8);
        } catch (ParseException e) {
            throw new TemplateFailure(
                    e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), reason(e.getEditorMessage()));
        } catch (TemplateException e) {
            String name = Optional.ofNullable(e.getTemplateSourceName()).orElse(template);
            int line = Optional.ofNullable(e.getLineNumber()).orElse(1);
            int column = Optional.ofNullable(e.getColumnNumber()).orElse(1);
            throw new TemplateFailure(name, line, column, reason(e.getMessageWithoutStackTop()));
        } catch (StackOverflowError e) {
            throw new TemplateFailure(template, 1, 1, "The template calls itself without end");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateLoader loader(Path overrides) {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (Files.isDirectory(overrides)) {
            try {
                loaders.add(new FileTemplateLoader(overrides.toFile()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaders.add(new ClassTemplateLoader(Templates.class, Theme.ROOT));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    /** The first line; where it only announces the next one, both, without the place that the problem gives anyway. */
    private static String reason(@Nullable String message) {
        List<String> lines = Optional.ofNullable(message)
                .orElse("The template fails")
                .lines()
                .limit(2)
                .toList();
        boolean announces = lines.size() > 1 && lines.get(0).endsWith(":");
        return announces
                ? lines.get(0) + " " + lines.get(1).replaceFirst("^==> *", "").replaceFirst(" *\\[in template.*", "")
                : lines.get(0);
    }

    /**
     * Opens the components of view records to templates: optional ones may be missing, constants are words, HTML prints
     * as it is.
     */
    private static final class Views extends DefaultObjectWrapper {

        Views() {
            super(VERSION);
            setMemberAccessPolicy(ViewAccess.policy());
            writeProtect();
        }

        @Override
        public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
            if (object instanceof Html html) {
                return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
            }
            if (object instanceof Enum<?> constant) {
                return super.wrap(FactViews.key(constant));
            }
            return super.wrap(object instanceof Optional<?> optional ? optional.orElse(null) : object);
        }
    }
}
