package org.yushen.rules.safety;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The constant pool of a class file (JVMS §4.4), as far as it names classes and members. */
record ConstantPool(List<String> classes, List<Member> members) {

	/** A field or method that the class refers to. */
	record Member(String owner, String name) { }

	private static final int MAGIC = 0xCAFEBABE;

	static ConstantPool read(DataInputStream in) throws IOException {
		if (in.readInt() != MAGIC) throw new IOException("magic");
		in.readInt();
		int count = in.readUnsignedShort();
		Object[] constants = new Object[count];
		for (int i = 1; i < count; i++) {
			int tag = in.readUnsignedByte();
			constants[i] = constant(tag, in);
			if (tag == 5 || tag == 6) i++; // long and double take two places
		}
		return named(constants);
	}

	/** What later looks need: a text, or the indexes of what it refers to, the tag first. */
	private static Object constant(int tag, DataInputStream in) throws IOException {
		return switch (tag) {
			case 1 -> in.readUTF();
			case 3, 4 -> skip(in, 4);
			case 5, 6 -> skip(in, 8);
			case 7 -> new int[] { tag, in.readUnsignedShort() };
			case 8, 16, 19, 20 -> skip(in, 2);
			case 9, 10, 11, 12 -> new int[] { tag, in.readUnsignedShort(), in.readUnsignedShort() };
			case 15 -> skip(in, 3); // the member it refers to stands in the pool by itself
			case 17, 18 -> skip(in, 4);
			default -> throw new IOException("constant " + tag);
		};
	}

	private static Object skip(DataInputStream in, int bytes) throws IOException {
		in.skipNBytes(bytes);
		return null;
	}

	private static ConstantPool named(Object[] constants) {
		List<String> classes = new ArrayList<>();
		List<Member> members = new ArrayList<>();
		for (Object constant : constants) {
			if (!(constant instanceof int[] parts)) continue;
			if (parts[0] == 7) classes.add((String) constants[parts[1]]);
			if (parts[0] >= 9 && parts[0] <= 11) {
				String owner = (String) constants[((int[]) constants[parts[1]])[1]];
				members.add(new Member(owner, (String) constants[((int[]) constants[parts[2]])[1]]));
			}
		}
		return new ConstantPool(classes, members);
	}
}
