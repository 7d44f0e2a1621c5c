/** What a site has decided: immutable records, each owned by the part of the house that reads it. */
@NullMarked
package org.gradphoto.kiosk.settings;

import org.jspecify.annotations.NullMarked;
