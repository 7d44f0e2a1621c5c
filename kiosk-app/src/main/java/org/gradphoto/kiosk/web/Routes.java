package org.gradphoto.kiosk.web;

import io.javalin.Javalin;

/** Pages that are served beside those of the phones, under the same rules. */
public interface Routes {

    /** Adds the pages. */
    void addTo(Javalin app);
}
