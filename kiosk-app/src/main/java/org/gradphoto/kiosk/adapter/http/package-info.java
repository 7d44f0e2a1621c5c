/** The way to the platform over HTTP, as docs/platform-api.md describes it. */
@NullMarked
package org.gradphoto.kiosk.adapter.http;

import org.jspecify.annotations.NullMarked;
