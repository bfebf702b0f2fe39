package org.yushen.reader.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({"1,chineseCounting,一", "10,chineseCounting,十", "12,chineseCountingThousand,十二", "20,chineseCounting,二十", "31,japaneseCounting,三十一",
            "105,chineseCounting,一百零五", "110,chineseCounting,一百一十", "3,chineseLegalSimplified,叁", "12,ideographDigital,一二", "3,decimalEnclosedCircle,③",
            "7,decimalFullWidth,７", "2,upperLetter,B", "4,lowerRoman,iv", "9,decimalZero,09", "5,somethingNew,5"})
    void printsAsWordDoes(int number, String format, String printed) {
        assertEquals(printed, NumberFormats.print(number, format));
    }
}
