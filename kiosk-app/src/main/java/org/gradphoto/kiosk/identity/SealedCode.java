package org.gradphoto.kiosk.identity;

/** A collection code encrypted with the station's key, Base64 text: what rests on the disk until the photo is uploaded. */
public record SealedCode(String base64) {}
