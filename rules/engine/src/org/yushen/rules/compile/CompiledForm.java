package org.yushen.rules.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yushen.rules.RuleHeader;

/** How a compiled file is written to the cache: plain lengths and bytes, no serialised objects. */
final class CompiledForm {
	private static final int LARGEST_CLASS = 1 << 20;

	private CompiledForm() { }

	static void write(CompiledFile file, DataOutputStream out) throws IOException {
		out.writeUTF(file.packageName());
		out.writeUTF(file.modelClass());
		out.writeInt(file.headers().size());
		for (RuleHeader header : file.headers()) {
			out.writeUTF(header.name());
			out.writeInt(header.line());
			out.writeInt(header.annotations().size());
			for (Map.Entry<String, String> annotation : header.annotations().entrySet()) {
				out.writeUTF(annotation.getKey());
				out.writeUTF(annotation.getValue());
			}
		}
		out.writeInt(file.classes().size());
		for (Map.Entry<String, byte[]> type : file.classes().entrySet()) {
			out.writeUTF(type.getKey());
			out.writeInt(type.getValue().length);
			out.write(type.getValue());
		}
	}

	static CompiledFile read(DataInputStream in) throws IOException {
		String packageName = in.readUTF();
		String modelClass = in.readUTF();
		List<RuleHeader> headers = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			String name = in.readUTF();
			int line = in.readInt();
			Map<String, String> annotations = new LinkedHashMap<>();
			for (int more = in.readInt(); more > 0; more--) annotations.put(in.readUTF(), in.readUTF());
			headers.add(new RuleHeader(name, line, annotations));
		}
		Map<String, byte[]> classes = new HashMap<>();
		for (int left = in.readInt(); left > 0; left--) {
			String name = in.readUTF();
			int length = in.readInt();
			if (length < 0 || length > LARGEST_CLASS) throw new IOException("class of " + length + " bytes");
			byte[] bytes = in.readNBytes(length);
			if (bytes.length < length) throw new IOException("short");
			classes.put(name, bytes);
		}
		return new CompiledFile(packageName, modelClass, headers, classes);
	}
}
