/** From the station to the platform: the outbox of accepted photos, the uplink they leave by, and the answers of the reviewer. */
@NullMarked
package org.gradphoto.kiosk.sync;

import org.jspecify.annotations.NullMarked;
