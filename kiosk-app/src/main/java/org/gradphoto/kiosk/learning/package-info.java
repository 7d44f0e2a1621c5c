/** Learning from labelled examples: linear models in logits, fitted, cross-validated by source and kept as text. Knows nothing of pictures. */
@NullMarked
package org.gradphoto.kiosk.learning;

import org.jspecify.annotations.NullMarked;
