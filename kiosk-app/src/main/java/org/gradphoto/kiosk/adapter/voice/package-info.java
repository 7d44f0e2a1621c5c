/** What makes a call heard: the sound card, recordings, and voices that other programs have. */
@NullMarked
package org.gradphoto.kiosk.adapter.voice;

import org.jspecify.annotations.NullMarked;
