package org.gradphoto.kiosk.accuracy;

import java.util.ArrayList;
import java.util.List;

/** Comma separated values as RFC 4180 has them: a cell between quotes may hold commas, line ends and doubled quotes. */
final class CsvText {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private int at;

    private CsvText(String text) {
        this.text = text;
    }

    /** The rows of a text; lines with nothing in them are left out. */
    static List<List<String>> rows(String text) {
        return new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '"' -> readQuoted();
                case ',' -> endCell();
                case '\n' -> endRow();
                case '\r' -> {}
                default -> cell.append(c);
            }
        }
        endRow();
        return rows;
    }

    private void readQuoted() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell = new StringBuilder();
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(value -> !value.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
