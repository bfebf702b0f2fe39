/** Rule packs as folders: manifest, rule files, tables, words; what they extend and what they lay over each other. */
package org.yushen.rules.pack;
