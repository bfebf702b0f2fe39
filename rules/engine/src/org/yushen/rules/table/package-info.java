/** Tables that policy staff fill in with a spreadsheet program: read without a spreadsheet library, every fault told with sheet and cell. */
package org.yushen.rules.table;
