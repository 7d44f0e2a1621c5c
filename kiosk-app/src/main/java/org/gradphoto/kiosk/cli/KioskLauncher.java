package org.gradphoto.kiosk.cli;

/** Opens the windows of the kiosk. */
public interface KioskLauncher {

    /**
     * Opens them and returns when they are closed.
     *
     * @return an exit code: 0 done, 1 the answer is no, 2 it could not be done
     */
    int run(RunRequest request);
}
