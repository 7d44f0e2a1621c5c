/** What everybody in the hall may see: numbers, places and how many wait. No name and no code ever comes here. */
@NullMarked
package org.gradphoto.kiosk.board;

import org.jspecify.annotations.NullMarked;
