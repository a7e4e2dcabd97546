package org.dateline.render;

import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.render.view.AboutPage;
import org.dateline.render.view.BackgroundIndexPage;
import org.dateline.render.view.BackgroundPage;
import org.dateline.render.view.ChangesPage;
import org.dateline.render.view.ChronologyPage;
import org.dateline.render.view.CorrectionsPage;
import org.dateline.render.view.EventPage;
import org.dateline.render.view.ExplainerPage;
import org.dateline.render.view.FilterIndexPage;
import org.dateline.render.view.FrontPage;
import org.dateline.render.view.NotFoundPage;
import org.dateline.render.view.RedirectPage;
import org.dateline.render.view.SearchPage;
import org.dateline.render.view.SourcePage;
import org.dateline.render.view.SourcesPage;
import org.dateline.render.view.WithdrawnPage;

/** What templates may call: the accessors of the pages' records, and of the records that they hold. */
final class ViewAccess {

    private static final List<Class<?>> PAGES = List.of(
            AboutPage.class,
            BackgroundIndexPage.class,
            BackgroundPage.class,
            ChangesPage.class,
            ChronologyPage.class,
            CorrectionsPage.class,
            EventPage.class,
            ExplainerPage.class,
            FilterIndexPage.class,
            FrontPage.class,
            NotFoundPage.class,
            RedirectPage.class,
            SearchPage.class,
            SourcePage.class,
            SourcesPage.class,
            WithdrawnPage.class);

    private ViewAccess() {}

    static MemberAccessPolicy policy() {
        Set<Class<?>> records = new LinkedHashSet<>();
        PAGES.forEach(page -> collect(page, records));
        List<WhitelistMemberAccessPolicy.MemberSelector> allowed = new ArrayList<>();
        for (Class<?> view : records) {
            for (RecordComponent component : view.getRecordComponents()) {
                allowed.add(new WhitelistMemberAccessPolicy.MemberSelector(view, component.getAccessor()));
            }
        }
        return new WhitelistMemberAccessPolicy(allowed);
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, records);
            }
        } else if (type instanceof Class<?> view && view.isRecord() && records.add(view)) {
            for (RecordComponent component : view.getRecordComponents()) {
                collect(component.getGenericType(), records);
            }
        }
    }
}
