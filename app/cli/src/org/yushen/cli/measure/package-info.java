/** Measures a rule pack: spoils right papers in one place each and sees whether that is found, and nothing else. */
package org.yushen.cli.measure;
