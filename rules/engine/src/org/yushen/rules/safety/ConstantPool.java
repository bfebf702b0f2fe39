package org.yushen.rules.safety;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.List;

/** The constant pool of a class file (JVMS §4.4), as far as it names classes and members. */
record ConstantPool(List<String> classes, List<Member> members) {

	/** A field or method that the class refers to. */
	record Member(String owner, String name) { }

	private static final int MAGIC = 0xCAFEBABE;

	/** @throws IOException when the bytes are no class file */
	static ConstantPool read(byte[] bytes) throws IOException {
		try {
			return new Reading(bytes).named();
		} catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
			throw new IOException("broken", e);
		}
	}

	/** Where each constant begins; what it says is read only when something refers to it. */
	private static final class Reading {
		private final byte[] bytes;
		private final ByteBuffer buffer;
		private final int[] starts;

		Reading(byte[] bytes) throws IOException {
			this.bytes = bytes;
			this.buffer = ByteBuffer.wrap(bytes);
			if (buffer.getInt() != MAGIC) throw new IOException("magic");
			buffer.getInt();
			this.starts = new int[Short.toUnsignedInt(buffer.getShort())];
			for (int i = 1; i < starts.length; i++) {
				starts[i] = buffer.position();
				int tag = buffer.get();
				skip(tag);
				if (tag == 5 || tag == 6) i++; // long and double take two places
			}
		}

		private void skip(int tag) throws IOException {
			int length = switch (tag) {
				case 1 -> Short.toUnsignedInt(buffer.getShort());
				case 7, 8, 16, 19, 20 -> 2;
				case 15 -> 3; // the member it refers to stands in the pool by itself
				case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
				case 5, 6 -> 8;
				default -> throw new IOException("constant " + tag);
			};
			buffer.position(buffer.position() + length);
		}

		ConstantPool named() throws IOException {
			List<String> classes = new ArrayList<>();
			List<Member> members = new ArrayList<>();
			for (int i = 1; i < starts.length; i++) {
				int tag = starts[i] == 0 ? 0 : bytes[starts[i]];
				if (tag == 7) classes.add(className(i));
				if (tag >= 9 && tag <= 11) members.add(new Member(className(of(7, reference(i, 0))), text(reference(of(12, reference(i, 1)), 0))));
			}
			return new ConstantPool(classes, members);
		}

		private String className(int constant) throws IOException {
			return text(reference(constant, 0));
		}

		/** The nth index that a constant holds. */
		private int reference(int constant, int nth) {
			return Short.toUnsignedInt(buffer.getShort(starts[constant] + 1 + 2 * nth));
		}

		/** The constant, which has to be of that kind. */
		private int of(int tag, int constant) throws IOException {
			if (starts[constant] == 0 || bytes[starts[constant]] != tag) throw new IOException("constant " + constant + " is not of kind " + tag);
			return constant;
		}

		private String text(int constant) throws IOException {
			int at = starts[of(1, constant)] + 1;
			return new DataInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at)).readUTF();
		}
	}
}
