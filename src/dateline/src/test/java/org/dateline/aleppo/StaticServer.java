package org.dateline.aleppo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Serves a folder as plain web servers do: index.html for a folder, a redirect where its slash is missing, 404.html. */
public final class StaticServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "atom", "application/atom+xml",
            "xml", "application/xml");

    private final HttpServer server;
    private final Path folder;
    private final String prefix;

    /**
     * @param prefix path under which the folder stands, {@code /} or {@code /news/}
     */
    public StaticServer(Path folder, String prefix) throws IOException {
        this.folder = folder;
        this.prefix = prefix;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task, "static-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    public URI root() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + prefix);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<Path> found = path.startsWith(prefix)
                ? Optional.of(folder.resolve(path.substring(prefix.length())))
                : Optional.empty();
        Optional<Path> file = found.map(one -> path.endsWith("/") ? one.resolve("index.html") : one);
        if (file.filter(Files::isDirectory).isPresent()) {
            exchange.getResponseHeaders().set("Location", path + "/");
            exchange.sendResponseHeaders(301, -1);
        } else if (file.filter(Files::isRegularFile).isPresent()) {
            send(exchange, 200, file.get());
        } else {
            send(exchange, 404, folder.resolve("404.html"));
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : "none".getBytes(StandardCharsets.UTF_8);
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
