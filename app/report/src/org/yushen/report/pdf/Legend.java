package org.yushen.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.yushen.report.words.Messages;

/**
 * The colours' meanings on top of each annotated page. Its font is one of those that every PDF program with Chinese has,
 * so that none need be there when the file is written.
 */
final class Legend {
    private static final float SIZE = 7f;
    private static final float TOP = 4f;
    private static final float LEFT = 8f;
    private static final float GAP = 10f;

    private final Messages messages;
    private final PDFont font;

    Legend(PDDocument document, Messages messages) throws IOException {
        this.messages = messages;
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(4));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSDictionary type0 = new COSDictionary();
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, "STSong-Light");
        type0.setName(COSName.ENCODING, "UniGB-UTF16-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        font = PDFontFactory.createFont(type0);
    }

    PDFont font() {
        return font;
    }

    /** @param name of the font in the page's resources; the page's coordinates run from its top left */
    void draw(PDPageContentStream content, COSName name) throws IOException {
        float x = LEFT;
        for (Mark mark : Mark.values()) {
            String word = messages.get(mark.key());
            content.setNonStrokingColor(mark.red(), mark.green(), mark.blue());
            content.addRect(x, TOP, SIZE, SIZE);
            content.fill();
            text(content, name, word, x + SIZE + 2, TOP + SIZE - 1);
            x += SIZE + 2 + word.codePointCount(0, word.length()) * SIZE + GAP;
        }
    }

    private static void text(PDPageContentStream content, COSName name, String word, float x, float baseline) throws IOException {
        String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_16BE));
        content.saveGraphicsState();
        // the text stands upright although y runs downward
        content.appendRawCommands("BT /" + name.getName() + " " + SIZE + " Tf 1 0 0 -1 " + x + " " + baseline + " Tm <" + hex + "> Tj ET\n");
        content.restoreGraphicsState();
    }
}
