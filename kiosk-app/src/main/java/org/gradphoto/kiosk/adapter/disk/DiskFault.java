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

    /** With less than this left no photo of any profile goes onto the disk. */
    private static final long TOO_LITTLE_BYTES = 64 * 1024;

    private DiskFault() {}

    static StoreUnavailable of(Path folder, IOException fault) {
        return new StoreUnavailable(cause(folder, fault), fault.toString(), fault);
    }

    static StoreUnavailable reading(IOException fault) {
        return new StoreUnavailable(Cause.BROKEN, fault.toString(), fault);
    }

    private static Cause cause(Path folder, IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return Cause.READ_ONLY;
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return Cause.READ_ONLY;
            }
            return disk.getUsableSpace() < TOO_LITTLE_BYTES ? Cause.DISK_FULL : Cause.BROKEN;
        } catch (IOException noAnswer) {
            fault.addSuppressed(noAnswer);
            return Cause.BROKEN;
        }
    }
}
