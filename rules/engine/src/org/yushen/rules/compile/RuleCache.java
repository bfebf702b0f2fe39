package org.yushen.rules.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled rule files on disk, one file for each version of a rule file, named after the hash of all that its compilation depends on.
 * <p>
 * The folder must be the user's own and closed to others; what is read from it must carry the right key and an unbroken content. What
 * was put there by someone else still has to pass {@link org.yushen.rules.safety.ClassGate} when it is loaded. A cache that cannot be
 * used only costs time: it is said in the log and the files are compiled.
 */
public final class RuleCache {
	private static final Logger LOG = LoggerFactory.getLogger(RuleCache.class);
	private static final int MAGIC = 0x59535232; // YSR2: a change of the form is a new number
	private static final int KEY = 32;
	private static final int HEAD = Integer.BYTES + KEY + Long.BYTES;
	private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

	private final Once<Path> folder;
	private final Once<String> environment;

	/**
	 * @param folder made when it is first needed and not there; null for no cache
	 * @param environment all besides the rule file's text that its compilation depends on, such as versions; asked for when first needed
	 */
	public RuleCache(Path folder, Supplier<String> environment) {
		this.folder = new Once<>(() -> folder != null && usable(folder) ? folder : null);
		this.environment = new Once<>(environment);
	}

	/** The usual folder of a user: %LOCALAPPDATA%, $XDG_CACHE_HOME or ~/.cache, then yushen/rules. */
	public static Path userFolder() {
		String windows = System.getenv("LOCALAPPDATA");
		String xdg = System.getenv("XDG_CACHE_HOME");
		Path base = windows != null && !windows.isBlank() ? Path.of(windows) : xdg != null && !xdg.isBlank() ? Path.of(xdg)
				: Path.of(System.getProperty("user.home"), ".cache");
		return base.resolve("yushen").resolve("rules");
	}

	/** What tells this version of a rule file from every other. */
	public String key(String text) {
		return TextSum.of(environment.get(), text);
	}

	/** What was stored under the key; empty when there is nothing, or nothing that can be trusted. */
	Optional<CompiledFile> load(String key) {
		if (folder.get() == null) return Optional.empty();
		try {
			byte[] all = Files.readAllBytes(file(key));
			if (all.length < HEAD) throw new IOException("short");
			DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
			boolean ours = in.readInt() == MAGIC && HexFormat.of().formatHex(in.readNBytes(KEY)).equals(key) && in.readLong() == sum(all, HEAD);
			if (!ours) throw new IOException("broken");
			return Optional.of(CompiledForm.read(in));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		} catch (IOException | RuntimeException e) {
			LOG.info("Cached rules {} cannot be used, compiling again: {}", key, e.toString());
			return Optional.empty();
		}
	}

	/** Keeps what was compiled; a failure is logged and changes nothing. */
	void store(String key, CompiledFile compiled) {
		if (folder.get() == null) return;
		Path beside = null;
		try {
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			CompiledForm.write(compiled, new DataOutputStream(content));
			ByteArrayOutputStream all = new ByteArrayOutputStream();
			DataOutputStream out = new DataOutputStream(all);
			out.writeInt(MAGIC);
			out.write(HexFormat.of().parseHex(key));
			out.writeLong(sum(content.toByteArray(), 0));
			content.writeTo(out);
			// written beside and moved: another process never reads half a file
			beside = Files.createTempFile(folder.get(), key, ".tmp");
			Files.write(beside, all.toByteArray());
			Files.move(beside, file(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			LOG.info("Compiled rules cannot be kept in {}: {}", folder.get(), e.toString());
			discard(beside);
		}
	}

	private static void discard(Path beside) {
		try {
			if (beside != null) Files.deleteIfExists(beside);
		} catch (IOException e) {
			LOG.debug("left behind {}", beside, e);
		}
	}

	private Path file(String key) {
		return folder.get().resolve(key + ".rules");
	}

	/** Whether the folder is there (made if need be), belongs to the user, and nobody else may write into it. */
	private static boolean usable(Path folder) {
		try {
			boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
			if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) make(folder, posix);
			return !posix || closed(folder);
		} catch (IOException | SecurityException e) {
			LOG.info("No cache of compiled rules: {}", e.toString());
			return false;
		}
	}

	private static void make(Path folder, boolean posix) throws IOException {
		if (folder.getParent() != null) Files.createDirectories(folder.getParent());
		try {
			if (posix) Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			else Files.createDirectory(folder);
		} catch (FileAlreadyExistsException quicker) {
			LOG.debug("made by another process: {}", folder);
		}
	}

	private static boolean closed(Path folder) throws IOException {
		PosixFileAttributes attributes = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
		boolean closed = attributes.isDirectory()
				&& attributes.permissions().stream().noneMatch(p -> OTHERS.contains(p) && p.name().endsWith("WRITE"));
		// who “we” are is told by what we make: user.name is “?” in many containers
		Path probe = Files.createTempFile(folder, "own", ".tmp");
		boolean own = Files.getOwner(probe).equals(attributes.owner());
		Files.delete(probe);
		if (!own || !closed) LOG.info("No cache of compiled rules: {} is not the user's own or is open to others", folder);
		return own && closed;
	}

	/** Tells a torn file. Against whoever may write into the folder no sum would help: the gate stands there. */
	private static long sum(byte[] bytes, int from) {
		CRC32C sum = new CRC32C();
		sum.update(bytes, from, bytes.length - from);
		return sum.getValue();
	}

}
