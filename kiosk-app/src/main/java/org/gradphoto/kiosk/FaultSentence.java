package org.gradphoto.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gradphoto.kiosk.capture.CameraLost;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.rehearsal.RehearsalFailed;
import org.gradphoto.kiosk.settings.SettingsFault;
import org.gradphoto.kiosk.ui.ErrorCode;
import org.gradphoto.kiosk.web.NoFreePort;

/** Puts a fault that ended a command into one sentence that says what is wrong and what to do. */
record FaultSentence(ResourceBundle texts) {

    String of(Throwable fault) {
        return known(fault).orElseGet(() -> text("fault.unforeseen") + " " + ErrorCode.of(fault));
    }

    private Optional<String> known(Throwable fault) {
        if (fault instanceof StoreUnavailable store) {
            return Optional.of(store(store));
        } else if (fault instanceof SettingsFault settings) {
            return Optional.of(settings(settings));
        } else if (fault instanceof CameraLost lost) {
            return Optional.of(text("fault.camera") + " " + lost.detail());
        } else if (fault instanceof NoFreePort ports) {
            return Optional.of(text("fault.no-port") + " " + ports.getMessage());
        } else if (fault instanceof UncheckedIOException && fault.getCause() instanceof IOException file) {
            return Optional.of(text("fault.file") + " " + file(file));
        } else if (fault instanceof RehearsalFailed failed) {
            return Optional.of(text("fault.rehearsal") + " " + failed.getMessage());
        }
        return fault instanceof UnsupportedOperationException
                ? Optional.of(text("fault.no-display"))
                : Optional.empty();
    }

    private String store(StoreUnavailable store) {
        String cause = store.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text("fault.store." + cause) + " (" + store.getMessage() + ")";
    }

    private static String file(IOException fault) {
        if (fault instanceof FileSystemException file) {
            String why =
                    Optional.ofNullable(file.getReason()).orElse(file.getClass().getSimpleName());
            return file.getFile() + " (" + why.replace("Exception", "") + ")";
        }
        return String.valueOf(fault.getMessage());
    }

    private String settings(SettingsFault fault) {
        String place = fault.line() > 0
                ? fault.file() + ":" + fault.line()
                : fault.file().toString();
        String code = fault.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String allowed = fault.allowed().isEmpty()
                ? ""
                : " " + text("fault.settings.allowed") + " " + String.join(", ", fault.allowed());
        return place + " " + fault.key() + " " + text("fault.settings." + code) + allowed;
    }

    private String text(String key) {
        return texts.getString(key);
    }
}
