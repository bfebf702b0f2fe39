/** Reviews as Word documents: the letter to the unit and the one-page inspection form. Both fill in a template; a bureau's own may take its place. */
package org.yushen.report.docx;
