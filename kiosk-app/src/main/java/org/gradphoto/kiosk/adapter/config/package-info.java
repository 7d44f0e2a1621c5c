/** The settings files of a site: strict JSON with comments, read whole and refused with file, line and key when anything is wrong. */
@NullMarked
package org.gradphoto.kiosk.adapter.config;

import org.jspecify.annotations.NullMarked;
