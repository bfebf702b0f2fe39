/** What the words of performance forms tell in numbers: figures, computations spelled out, and numbers told twice. */
package org.yushen.rules.figures;
