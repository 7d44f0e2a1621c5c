package org.gradphoto.kiosk.board;

import org.gradphoto.kiosk.settings.BoardSettings.Wifi;

/** The text of a QR that takes a phone into a wireless network, in the form that the cameras of Android and iOS know ({@code WIFI:...}, after ZXing). */
public final class WifiCode {

    private WifiCode() {}

    /** The text for this network. WPA covers WPA2 and WPA3; an open network has no password. */
    public static String of(Wifi wifi) {
        StringBuilder text = new StringBuilder("WIFI:");
        wifi.password()
                .ifPresentOrElse(
                        password -> text.append("T:WPA;S:")
                                .append(escaped(wifi.name()))
                                .append(";P:")
                                .append(escaped(password)),
                        () -> text.append("T:nopass;S:").append(escaped(wifi.name())));
        return text.append(wifi.hidden() ? ";H:true;;" : ";;").toString();
    }

    /** These signs have a meaning of their own in the form. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,:\"])", "\\\\$1");
    }
}
