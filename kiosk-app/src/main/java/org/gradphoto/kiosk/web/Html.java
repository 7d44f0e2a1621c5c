package org.gradphoto.kiosk.web;

/** A piece of HTML that is safe to stand in a page: everything else is escaped where it enters a template. */
record Html(String text) {

    /** Turns plain text into HTML, fit for an element's content and for a quoted attribute. */
    static Html escaped(String plain) {
        return new Html(plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;"));
    }
}
