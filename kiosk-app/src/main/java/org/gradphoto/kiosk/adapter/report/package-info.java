/** The report of a session as files: one page that needs nothing but itself, and tables for a spreadsheet. */
@NullMarked
package org.gradphoto.kiosk.adapter.report;

import org.jspecify.annotations.NullMarked;
