package org.gradphoto.kiosk.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.WaitingLine;

/**
 * One phone that listens to its ticket by server-sent events. Never blocks: what the phone does not take in time is replaced by what is newer,
 * and is written when its socket is ready again.
 */
final class PhoneStream implements WriteListener {

    private static final String HEARTBEAT = ":\n\n";

    private final TicketNumber number;
    private final BiFunction<Long, PhoneState, String> words;
    private final ServletOutputStream out;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private Optional<String> pending = Optional.empty();
    private Optional<PhoneState> told = Optional.empty();
    private long sequence = -1;
    private boolean open;
    private boolean unflushed;

    /** A stream for this number; {@code words} turns a sequence number and a state into one line of text. */
    PhoneStream(TicketNumber number, BiFunction<Long, PhoneState, String> words, ServletOutputStream out) {
        this.number = number;
        this.words = words;
        this.out = out;
    }

    /** Completes when the phone has gone or the stream was closed. */
    CompletableFuture<Void> end() {
        return end;
    }

    /** Tells the phone how it stands in this line, if that is newer and another state than it was told last. */
    synchronized void tell(WaitingLine line) {
        Optional<PhoneState> state = PhoneState.of(line, number);
        if (line.sequence() > sequence && state.isPresent()) {
            sequence = line.sequence();
            if (!state.equals(told)) {
                told = state;
                pending = state.map(this::event);
                write();
            }
        }
    }

    /** Shows the network and a gone phone's socket that we are still there. */
    synchronized void beat() {
        if (pending.isEmpty()) {
            pending = Optional.of(HEARTBEAT);
        }
        write();
    }

    @Override
    public synchronized void onWritePossible() {
        open = true;
        write();
    }

    @Override
    public void onError(Throwable gone) {
        close();
    }

    /** Ends the stream. Nothing is written after that: the server may use the socket for another answer. */
    synchronized void close() {
        open = false;
        end.complete(null);
    }

    private String event(PhoneState state) {
        return "id: " + sequence + "\ndata: " + words.apply(sequence, state) + "\n\n";
    }

    private void write() {
        try {
            while (open && (pending.isPresent() || unflushed) && out.isReady()) {
                writeNext();
            }
        } catch (IOException gone) {
            close();
        }
    }

    private void writeNext() throws IOException {
        if (unflushed) {
            unflushed = false;
            out.flush();
        } else {
            byte[] text = pending.orElseThrow().getBytes(StandardCharsets.UTF_8);
            pending = Optional.empty();
            unflushed = true;
            out.write(text);
        }
    }
}
