package org.gradphoto.kiosk.adapter.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.gradphoto.kiosk.queue.StoreUnavailable.Cause;

/** Finds the name of a fault. The disk is asked, because the system's message comes in the system's language. */
final class DiskFault {

    /** What a new name may cost besides the file itself. */
    private static final long DIRECTORY_BYTES = 64 * 1024;

    private DiskFault() {}

    /** The fault that came when so many bytes were to be written. */
    static StoreUnavailable of(Path folder, long wanted, IOException fault) {
        return new StoreUnavailable(cause(folder, wanted, fault), fault.toString(), fault);
    }

    static StoreUnavailable reading(IOException fault) {
        return new StoreUnavailable(Cause.BROKEN, fault.toString(), fault);
    }

    private static Cause cause(Path folder, long wanted, IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return Cause.READ_ONLY;
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return Cause.READ_ONLY;
            }
            return disk.getUsableSpace() < wanted + DIRECTORY_BYTES ? Cause.DISK_FULL : Cause.BROKEN;
        } catch (IOException noAnswer) {
            fault.addSuppressed(noAnswer);
            return Cause.BROKEN;
        }
    }
}
