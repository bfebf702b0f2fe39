/** From rule files to rule bases: parsing, inspection, compilation of each file by itself, the cache on disk, the last good version. */
package org.yushen.rules.compile;
