/** The station's memory in one SQLite file: the log of the line and the outbox, written together. */
@NullMarked
package org.gradphoto.kiosk.adapter.sqlite;

import org.jspecify.annotations.NullMarked;
