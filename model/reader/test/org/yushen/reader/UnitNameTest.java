package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
            "云溪县水务局#云溪县水务局#same",
            "中国共产党云溪县委员会办公室#云溪县委办公室#same",
            "中共云溪县委办公室#中国共产党云溪县委员会办公室#same",
            "云溪县人民代表大会常务委员会办公室#云溪县人大常委会办公室#same",
            "云溪县人民法院#云溪县法院#same",
            "中国共产主义青年团云溪县委员会#共青团云溪县委#same",
            "云溪县水务局#云溪县水务局机关#one",
            "云溪县水务局#青阳市云溪县水务局#one",
            "水务局#青阳市云溪县水务局#one",
            "云溪县水务局#云溪县水劳局#may be",
            "云溪县水务局#云溪县水务局水文站#may be",
            "中国共产党云溪县委员会#云溪县委办公室#may be",
            "云溪县医院#云溪县中医院#no",
            "云溪县发展和改革委员会#云溪县卫生健康委员会#no",
            "中国共产党云溪县委员会#共青团云溪县委员会#no",
            "中共云溪县委#政协云溪县委员会#no",
            "共青团云溪县委#中国人民政治协商会议云溪县委员会#no",
            "云溪县第一小学#云溪县第二小学#no",
            "云溪县12号院#云溪县13号院#no",
            "小学#云溪县第一小学#no",
            "中共#云溪县#no"})
    void shortFormsAndPlacesAreOneUnit(String one, String other, String are) {
        for (List<String> names : List.of(List.of(one, other), List.of(other, one))) {
            assertEquals(are.equals("same"), UnitName.same(names.get(0), names.get(1)));
            assertEquals(List.of("same", "one").contains(are), UnitName.areOne(names.get(0), names.get(1)));
            assertEquals(!are.equals("no"), UnitName.mayBeOne(names.get(0), names.get(1)));
        }
    }
}
