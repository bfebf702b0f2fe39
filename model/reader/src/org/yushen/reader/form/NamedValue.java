package org.yushen.reader.form;

/**
 * An indicator's name with its values, as printed.
 *
 * @param name empty when blank
 * @param value empty when blank
 * @param actual 实际完成值; null where the form has no such column, empty when blank
 * @param nameCell where the name begins; null when blank
 * @param valueCell where the value stands; null when blank
 * @param actualCell where the actual value stands; null when blank
 * @param repaired the name as printed, where it had to be put together; null when it is as printed
 */
record NamedValue(String name, String value, String actual, FormCell nameCell, FormCell valueCell, FormCell actualCell,
        String repaired) {

    /** Whether both the name and the value are printed. */
    boolean isComplete() {
        return nameCell != null && !name.isEmpty() && valueCell != null && Characters.hasMeaning(value);
    }
}
