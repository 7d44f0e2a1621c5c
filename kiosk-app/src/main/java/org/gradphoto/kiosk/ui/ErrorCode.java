package org.gradphoto.kiosk.ui;

import java.util.Locale;

/** A short code for a fault nobody foresaw: the same fault at the same place gives the same code, so that it can be told over the phone. */
public final class ErrorCode {

    private static final int PRIME = 31;
    private static final int HALF = 16;
    private static final int LOW = 0xFFFF;

    private ErrorCode() {}

    /** Eight hexadecimal digits in two groups, {@code 7F2A:9C11}, from the kinds and places of the fault and its causes. */
    public static String of(Throwable fault) {
        int hash = 1;
        Throwable link = fault;
        while (link != null) {
            hash = PRIME * hash + link.getClass().getName().hashCode();
            for (StackTraceElement place : link.getStackTrace()) {
                hash = PRIME * hash + place.getMethodName().hashCode() + place.getLineNumber();
            }
            link = link.getCause();
        }
        return String.format(Locale.ROOT, "%04X:%04X", hash >>> HALF, hash & LOW);
    }
}
