package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "云溪县水务局#云溪县水务局#true#true",
            "云溪县水务局#云溪县水务局机关#true#false",
            "中国共产党云溪县委员会办公室#云溪县委办公室#true#true",
            "中共云溪县委办公室#中国共产党云溪县委员会办公室#true#true",
            "云溪县人民代表大会常务委员会办公室#云溪县人大常委会办公室#true#true",
            "云溪县人民法院#云溪县法院#true#true",
            "云溪县水务局#云溪县水劳局#true#false",
            "云溪县医院#云溪县中医院#false#false",
            "云溪县发展和改革委员会#云溪县卫生健康委员会#false#false"})
    void shortFormsAndPartsOfANameAreOneUnit(String one, String other, boolean areOne, boolean same) {
        assertEquals(areOne, UnitName.areOne(one, other));
        assertEquals(areOne, UnitName.areOne(other, one));
        assertEquals(same, UnitName.same(one, other));
    }
}
