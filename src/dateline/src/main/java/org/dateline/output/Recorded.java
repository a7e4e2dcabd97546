package org.dateline.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file of the site as Dateline wrote it, or is about to.
 *
 * @param path within the site
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
record Recorded(String path, long size, String sha256) {

    private static final Pattern SIZE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    static Recorded of(String path, byte[] bytes) {
        return new Recorded(path, bytes.length, hex(digest().digest(bytes)));
    }

    /** Reads a line of the manifest; empty where it is not one. */
    static Optional<Recorded> parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3
                || !SitePath.valid(fields[0])
                || !SIZE.matcher(fields[1]).matches()
                || !SHA256.matcher(fields[2]).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Recorded(fields[0], Long.parseLong(fields[1]), fields[2]));
    }

    /** The line of the manifest, without its end. */
    String line() {
        return path + "\t" + size + "\t" + sha256;
    }

    /** Whether a regular file has just these bytes. */
    boolean matches(Path file) throws IOException {
        return Files.size(file) == size && sum(file).equals(sha256);
    }

    private static String sum(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest.digest());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
