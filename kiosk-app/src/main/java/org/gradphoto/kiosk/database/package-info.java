/** One SQLite file as this house wants it: durable, migrated, guarded, and its faults by name; shared by the station's store and the reference platform. */
@NullMarked
package org.gradphoto.kiosk.database;

import org.jspecify.annotations.NullMarked;
