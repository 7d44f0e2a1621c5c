/** The shooting rules: each a record with its limits that judges the measured facts. Measures nothing and speaks no language. */
@NullMarked
package org.gradphoto.kiosk.rules;

import org.jspecify.annotations.NullMarked;
