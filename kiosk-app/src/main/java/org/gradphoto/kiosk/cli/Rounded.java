package org.gradphoto.kiosk.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.OptionalDouble;

/** Numbers as the reports print them. */
final class Rounded {

    private Rounded() {}

    static double two(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** The number with four decimals, or null. */
    static JsonNode node(OptionalDouble value) {
        return value.isPresent()
                ? JsonNodeFactory.instance.numberNode(Math.round(value.getAsDouble() * 10000) / 10000.0)
                : JsonNodeFactory.instance.nullNode();
    }
}
