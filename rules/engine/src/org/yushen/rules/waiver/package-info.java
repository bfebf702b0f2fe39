/** Waivers: the file they are kept in, and whether they still hold. */
package org.yushen.rules.waiver;
