package org.dateline.stress;

import java.util.List;
import java.util.Locale;

/** Words for invented stories: as many as are wanted, each of its own, the same each time. */
final class Words {

    /** What ten series count. */
    static final List<String> COUNTED = List.of(
            "People in shelters",
            "Homes without power",
            "People treated in hospitals of the district",
            "Homes under water",
            "Volunteers at the dykes",
            "Homes searched by rescue teams",
            "People told to leave",
            "Homes damaged",
            "People without drinking water at the end of the month",
            "Homes insured");

    private static final int LONGEST_TITLE = 110;

    private static final List<String> WHO =
            List.of("Council", "Ferry crews", "Engineers", "Farmers", "A court", "Teachers", "The harbour", "Doctors");

    private static final List<String> DOES = List.of("close", "reopen", "inspect", "rebuild", "leave");

    private static final List<String> WHAT = List.of(
            "the northern lock", "a school", "wells", "the tax rolls", "the granary", "every bridge", "its archive");

    private static final List<String> FIRST =
            List.of("Or", "Vel", "Tam", "Bru", "Kes", "Lin", "Mar", "Sol", "Dun", "Ges");

    private static final List<String> LAST = List.of("sa", "imovar", "brook upon Water", "enau", "ta");

    private static final String FILLING =
            " as the water rises over the quays and the last ferries turn back before anybody can say why they were sent";

    private static final String ARABIC_FILLING =
            " بينما ترتفع المياه فوق الأرصفة وتعود آخر العبارات قبل أن يعرف أحد من أرسلها ولماذا أرسلت في تلك الليلة";

    private static final List<String> ARABIC_PLACES = List.of(
            "بلدة السد القديم", "قرية النهر الكبير", "الميناء الشمالي", "حي الجسر", "مدينة القناطر", "وادي الطواحين");

    private Words() {}

    static String headline(int i) {
        return WHO.get(i % 8) + " " + DOES.get(i % 5) + " " + WHAT.get(i % 7);
    }

    /** A headline as long as one may be. */
    static String longHeadline(int i) {
        return cut(headline(i) + FILLING);
    }

    static String arabicHeadline(int i) {
        return cut("الدفعة " + (i + 1) + " من السكان تغادر" + ARABIC_FILLING);
    }

    /** Words in a row, of no more than so many letters. */
    static String upTo(int length) {
        return ("Residents" + FILLING).substring(0, length).strip();
    }

    /** The name of one of fifty towns. */
    static String town(int i) {
        return FIRST.get(i % 10) + LAST.get(i / 10);
    }

    static String place(int i) {
        return page(town(i), "A town on the river", i);
    }

    static String longPlace(int i) {
        return page(town(i) + ", the upper town behind the dam and its gates", upTo(100), i);
    }

    static String arabicPlace(int i) {
        return page(ARABIC_PLACES.get(i % 6) + " " + (i < 6 ? "الشرقية" : "الغربية"), "بلدة على النهر", i);
    }

    private static String page(String title, String line, int i) {
        return String.format(
                Locale.ROOT,
                "---\ntitle: %s\nkind: place\nshort: %s\nlat: %.2f\nlon: %.2f\nprecision: town\n---\n",
                title,
                line,
                44 + (i * i * 7 + i * 13) % 53 * 0.09,
                3 + (i * i * 11 + i * 5) % 59 * 0.14);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_TITLE, text.length())).strip();
    }
}
