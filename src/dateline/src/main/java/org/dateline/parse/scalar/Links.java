package org.dateline.parse.scalar;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.problem.Rule;

/** Which addresses may be linked to: {@code https}, {@code http} and {@code mailto}; RFC 3986. */
public final class Links {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    public static final Pattern ALLOWED = Pattern.compile("(https?://[^/\\s][^\\s]*|mailto:[^\\s]+)");

    /** What stands between the two slashes and the path: a host, and a port in digits. */
    private static final Pattern HOST = Pattern.compile(
            "https?://(?:[^/?#@\\[\\]]*@)?(?:[^/?#@:\\[\\]]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?(?:[/?#].*)?");

    /** A folder or name of letters, digits and {@code - . _ ~} that is not hidden, and leads to no other folder. */
    private static final Pattern OLD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]*");

    /** What an old address looks like, in a syntax that knows no classes of letters. */
    public static final String OLD_FORM = "[^/.\\s][^/\\s]*(/[^/.\\s][^/\\s]*)*";

    private Links() {}

    /** Whether an address names a scheme, or a host without one. */
    public static boolean leadsOut(String href) {
        return SCHEME.matcher(href).matches() || href.startsWith("//");
    }

    /** Signs that no address holds as they are. */
    private static boolean endsAddress(int c) {
        return c <= ' '
                || "\"<>\\".indexOf(c) >= 0
                || Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE;
    }

    /** An old address on this site, with its folder or without. */
    public static String old(String path) throws Mistake {
        if (!Arrays.stream(path.split("/", -1))
                .allMatch(part -> OLD.matcher(part).matches())) {
            throw new Mistake(
                    Rule.VALUE_ADDRESS,
                    "“" + path + "” is not an old address",
                    "write the path that it had on this site, as in old-explainer/old-id");
        }
        return path;
    }

    /** The address, where it is a safe one. */
    public static String external(String href) throws Mistake {
        boolean allowed = ALLOWED.matcher(href).matches() && href.codePoints().noneMatch(Links::endsAddress);
        if (!allowed || href.startsWith("http") && !HOST.matcher(href).matches()) {
            String scheme = href.substring(0, Math.max(0, href.indexOf(':'))).toLowerCase(Locale.ROOT);
            boolean onTheWeb = scheme.isEmpty() || scheme.startsWith("http");
            throw new Mistake(
                    onTheWeb ? Rule.VALUE_ADDRESS : Rule.LINK_UNSAFE,
                    onTheWeb
                            ? "“" + href + "” is not an address on the web"
                            : "Links with “" + scheme + ":” are not allowed",
                    "write the whole address, starting with https://");
        }
        return href;
    }
}
