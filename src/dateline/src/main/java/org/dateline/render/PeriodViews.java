package org.dateline.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.model.Address;
import org.dateline.model.CalendarDate;
import org.dateline.model.Certainty;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Story;
import org.dateline.render.period.Period;
import org.dateline.render.period.Span;
import org.dateline.render.view.Link;
import org.dateline.render.view.PeriodView;

/**
 * Views of periods: their names, and the lists of them.
 *
 * @param turned whether they are shown in the order that the explainer has not
 */
record PeriodViews(Context context, Story story, boolean turned) {

    /** "November 2024", "2024, month not certain". */
    String name(Span span) {
        Phrases phrases = context.phrases();
        if (span instanceof Span.Year year) {
            return name(new CalendarDate(year.year(), 0, 0, 0, Certainty.CERTAIN));
        } else if (span instanceof Span.Month month) {
            return name(
                    new CalendarDate(month.month().getYear(), month.month().getMonthValue(), 0, 0, Certainty.CERTAIN));
        } else if (span instanceof Span.Day day) {
            return phrases.weekday(Phrases.Pattern.WEEKDAY_DAY_MONTH_YEAR, Phrases.Pattern.DAY_MONTH_YEAR, day.day());
        } else if (span instanceof Span.Open open) {
            return open.within() instanceof Span.Whole
                    ? phrases.phrase("period.undated")
                    : phrases.phrase(
                            open.within() instanceof Span.Year ? "period.undated.month" : "period.undated.day",
                            name(open.within()));
        }
        return story.explainer().title();
    }

    private String name(CalendarDate date) {
        return context.phrases().capitalised(context.phrases().fuzzy(new FuzzyDate.Single(date), Phrases.Style.FULL));
    }

    /** The parts of a period with their counts, and theirs, in the order of the page. */
    List<PeriodView> parts(Period period) {
        List<Period> parts = new ArrayList<>(period.parts());
        if (turned != story.explainer().newestFirst()) {
            Collections.reverse(parts);
        }
        return parts.stream()
                .map(part -> new PeriodView(
                        link(part),
                        context.phrases().phrase("count.events", part.items().size()),
                        parts(part)))
                .toList();
    }

    private Link link(Period period) {
        Address page = Chronicle.address(story, period);
        return new Link(
                context.href(turned && period.tells() ? Chronicle.turned(story, page) : page), name(period.span()));
    }
}
