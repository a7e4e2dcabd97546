package org.dateline.architecture;

import com.ibm.icu.text.MessageFormat;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Does all that main code may not do, so that the rules can be seen to find it. It is compiled, never run. */
final class Offender {

    private Offender() {}

    static LongSupplier nanoTime() {
        return System::nanoTime;
    }

    static Object now() {
        return Instant.now();
    }

    static Object newDate() {
        return new Date();
    }

    static Object calendar() {
        return Calendar.getInstance();
    }

    static Object defaultLocale() {
        return Locale.getDefault();
    }

    static Object lowerCase() {
        return "TITLE".toLowerCase();
    }

    static Object format() {
        return String.format("%d", 1);
    }

    static Object pattern() {
        return DateTimeFormatter.ofPattern("d MMMM");
    }

    static Object message() {
        return new MessageFormat("{0}");
    }

    static Object defaultZone() {
        return ZoneId.systemDefault();
    }

    static Object zoneOfTheJdk() {
        return ZoneId.of("Asia/Damascus");
    }

    static Object zoneOfIcu() {
        return com.ibm.icu.util.TimeZone.getTimeZone("Asia/Damascus");
    }

    static Object fileTime() throws IOException {
        return Files.getLastModifiedTime(Path.of("file"));
    }

    static Object attributes() throws IOException {
        return Files.readAttributes(Path.of("file"), BasicFileAttributes.class);
    }

    static Object environment() {
        return System.getenv("LANG");
    }

    static Object chance() {
        return UUID.randomUUID();
    }

    static Object write() throws IOException {
        return Files.writeString(Path.of("file"), "text");
    }

    static Object channel() throws IOException {
        return FileChannel.open(Path.of("file"));
    }

    static Object writer() throws IOException {
        return new FileWriter("file", StandardCharsets.UTF_8);
    }

    static Object delete() {
        return new File("file").delete();
    }
}
