package org.yushen.report.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the member {@code statements}. */
final class StatementsJson {
    private final JsonGenerator json;
    private final PlaceJson places;

    StatementsJson(JsonGenerator json, PlaceJson places) {
        this.json = json;
        this.places = places;
    }

    void write(List<Statement> statements) throws IOException {
        json.writeArrayFieldStart("statements");
        for (Statement statement : statements) {
            writeStatement(statement);
        }
        json.writeEndArray();
    }

    private void writeStatement(Statement statement) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statement.getId());
        json.writeStringField("title", statement.getTitle());
        json.writeBooleanField("empty", statement.isEmpty());
        JsonValues.flag(json, "declaredEmpty", statement.isDeclaredEmpty());
        json.writeStringField("moneyUnit", statement.getMoneyUnit());
        JsonValues.optional(json, "note", statement.getNote());
        places.write(json, statement);
        json.writeArrayFieldStart("rows");
        for (Row row : statement.getRows()) {
            writeRow(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRow(Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", row.getCode());
        json.writeStringField("name", row.getName());
        JsonValues.optional(json, "governmentItem", row.getGovernmentItem());
        json.writeStringField("side", side(row.getSide()));
        places.write(json, row);
        Map<String, Cell> cells = amountCells(row);
        writeValues(cells);
        writeTexts(cells);
        writePlaces(row, cells);
        json.writeEndObject();
    }

    /** A blank is null; what could not be read is left out, for it is neither a blank nor a value, and stands in unread. */
    private void writeValues(Map<String, Cell> cells) throws IOException {
        json.writeObjectFieldStart("values");
        for (Map.Entry<String, Cell> entry : cells.entrySet()) {
            if (entry.getValue().getState() != CellState.UNREAD) {
                json.writeStringField(entry.getKey(), JsonValues.digits(entry.getValue().getAmount()));
            }
        }
        json.writeEndObject();
    }

    /** Words that stand where an amount is expected (“—”, “无”) are no blank, and the reader of the JSON may want to know. */
    private void writeTexts(Map<String, Cell> cells) throws IOException {
        if (cells.values().stream().noneMatch(cell -> cell.getState() == CellState.TEXT)) {
            return;
        }
        json.writeObjectFieldStart("texts");
        for (Map.Entry<String, Cell> entry : cells.entrySet()) {
            if (entry.getValue().getState() == CellState.TEXT) {
                json.writeStringField(entry.getKey(), entry.getValue().getText());
            }
        }
        json.writeEndObject();
    }

    /** Places of cells, where they tell more than the row's own. */
    private void writePlaces(Row row, Map<String, Cell> cells) throws IOException {
        json.writeObjectFieldStart("places");
        for (Map.Entry<String, Cell> entry : cells.entrySet()) {
            Cell cell = entry.getValue();
            if (cell.getState() != CellState.BLANK && !samePlace(cell.getLocation(), row.getLocation())) {
                json.writeObjectFieldStart(entry.getKey());
                places.write(json, cell);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static boolean samePlace(Location one, Location other) {
        return one == null || EcoreUtil.equals((EObject) one, (EObject) other);
    }

    /** The row's cells under amount columns of its own side, by the column's path. */
    private static Map<String, Cell> amountCells(Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Cell cell : row.getCells()) {
            Column column = cell.getColumn();
            boolean ownSide = column.getSide() == Side.NONE || column.getSide() == row.getSide();
            if (column.isAmounts() && ownSide) {
                cells.put(unusedName(cells, column.getPath()), cell);
            }
        }
        return cells;
    }

    /** A paper may print two columns under one header; a JSON object must not have one member twice. */
    private static String unusedName(Map<String, Cell> cells, String path) {
        String name = path;
        for (int number = 2; cells.containsKey(name); number++) {
            name = path + " (" + number + ")";
        }
        return name;
    }

    private static String side(Side side) {
        return side == Side.NONE ? null : side.getLiteral();
    }
}
