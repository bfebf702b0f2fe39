package org.yushen.reader.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;

/** Watermarks of a doc file: art text drawn in the page header. */
final class OldWordDrawings {

    private OldWordDrawings() {
    }

    static List<String> watermarks(HWPFDocument document) {
        List<String> texts = new ArrayList<>();
        for (OfficeDrawing drawing : document.getOfficeDrawingsHeaders().getOfficeDrawings()) {
            EscherContainerRecord shape = drawing.getOfficeArtSpContainer();
            if (shape != null) {
                artText(shape, texts);
            }
        }
        return texts;
    }

    private static void artText(EscherContainerRecord shape, List<String> texts) {
        for (EscherRecord record : shape) {
            if (record instanceof AbstractEscherOptRecord options
                    && options.lookup(EscherPropertyTypes.GEOTEXT__UNICODE) instanceof EscherComplexProperty art) {
                String text = TextMarkup.blanks(new String(art.getComplexData(), StandardCharsets.UTF_16LE)).strip();
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
    }
}
