package org.gradphoto.kiosk.rehearsal.crowd;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.gradphoto.kiosk.thread.NamedThreads;

/** Phones that hold their streams open and note when which news came; one thread reads for all of them. */
final class Listeners implements AutoCloseable {

    private static final byte[] MARK = "\nid: ".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 64 * 1024;
    private static final long LOOK_MILLIS = 200;

    private final Selector selector;
    private final ExecutorService thread = NamedThreads.single("crowd");
    private final List<Ear> ears = new ArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition heard = lock.newCondition();
    private volatile boolean closed;

    /** One phone: what it heard last and when. */
    static final class Ear {

        private final String number;
        private volatile long sequence = -1;
        private volatile long nanos;
        private int matched;
        private long reading = -1;

        /** The phone of this number, {@code A012}. */
        Ear(String number) {
            this.number = number;
        }

        String number() {
            return number;
        }

        /** The sequence number of the newest news; -1 before any. */
        long sequence() {
            return sequence;
        }

        /** When it came, by {@link System#nanoTime()}. */
        long nanos() {
            return nanos;
        }

        /** Follows the bytes of the stream; an event begins with its sequence number on a line {@code id: 12}. */
        private void take(ByteBuffer bytes, long now) {
            while (bytes.hasRemaining()) {
                byte next = bytes.get();
                if (reading >= 0 && next >= '0' && next <= '9') {
                    reading = 10 * reading + next - '0';
                } else if (reading >= 0) {
                    nanos = now;
                    sequence = reading;
                    reading = -1;
                    matched = next == '\n' ? 1 : 0;
                } else if (next == MARK[matched]) {
                    matched++;
                    if (matched == MARK.length) {
                        reading = 0;
                        matched = 0;
                    }
                } else {
                    matched = next == '\n' ? 1 : 0;
                }
            }
        }
    }

    Listeners() throws IOException {
        selector = Selector.open();
    }

    /** Opens the stream of a ticket. */
    void add(int port, String ticket) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        String request = "GET " + ticket + "/events HTTP/1.1\r\nHost: kiosk\r\nAccept-Language: zh-CN\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        Ear ear = new Ear(ticket.substring(ticket.lastIndexOf('/') + 1, ticket.indexOf('-')));
        ears.add(ear);
        channel.register(selector, SelectionKey.OP_READ, ear);
    }

    /** Begins to listen. */
    void start() {
        thread.execute(this::listen);
    }

    List<Ear> ears() {
        return ears;
    }

    /** Waits until all these phones have heard what is asked for; false when the time is over. */
    boolean await(List<Ear> phones, Predicate<Ear> wanted, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (!phones.stream().allMatch(wanted)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                var unused = heard.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try {
            while (!closed) {
                selector.select(key -> read(key, buffer), LOOK_MILLIS);
                signal();
            }
        } catch (IOException gone) {
            throw new IllegalStateException("the crowd cannot listen any more", gone);
        }
    }

    private static void read(SelectionKey key, ByteBuffer buffer) {
        try {
            buffer.clear();
            int count = ((SocketChannel) key.channel()).read(buffer);
            if (count < 0) {
                key.channel().close();
                return;
            }
            buffer.flip();
            ((Ear) key.attachment()).take(buffer, System.nanoTime());
        } catch (IOException gone) {
            key.cancel();
        }
    }

    private void signal() {
        lock.lock();
        try {
            heard.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        thread.shutdownNow();
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
