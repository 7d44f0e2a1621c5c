package org.gradphoto.kiosk.adapter.webcam;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** An IP camera on loopback: multipart JPEG, about fifty frames a second, until it is unplugged. */
final class MjpegServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService frames = Executors.newScheduledThreadPool(2);

    MjpegServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/video", this::stream);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/video");
    }

    @Override
    public void close() {
        frames.shutdownNow();
        threads.shutdownNow();
        server.stop(0);
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=frame");
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        byte[] picture = TestPictures.jpeg(64, 48, Color.ORANGE);
        var unused = frames.scheduleAtFixedRate(() -> send(body, picture), 0, 20, TimeUnit.MILLISECONDS);
    }

    private static void send(OutputStream body, byte[] picture) {
        String head = "--frame\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n\r\n";
        try {
            body.write(head.getBytes(StandardCharsets.US_ASCII));
            body.write(picture);
            body.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            body.flush();
        } catch (IOException gone) {
            throw new IllegalStateException("the reader went away", gone);
        }
    }
}
