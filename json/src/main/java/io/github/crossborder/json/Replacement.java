package io.github.crossborder.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a file a new text, whole or not at all: writes it beside, then puts it in place of the old
 * one in a single step.
 */
final class Replacement {
  private static final FileAttribute<?> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private Replacement() {}

  /** What writes the text. */
  interface Text {
    void writeTo(OutputStream stream) throws IOException;
  }

  /** Writes a file; an error names it, not the one beside it. */
  static void write(Path file, Text text) throws IOException {
    try {
      writeInPlace(file, text);
    } catch (IOException e) {
      throw FileAccess.naming(file, e);
    }
  }

  private static void writeInPlace(Path file, Text text) throws IOException {
    if (Files.notExists(file)) {
      replace(file.toAbsolutePath(), null, stream -> write(stream, file, text));
    } else if (!Files.isRegularFile(file)) { // a pipe or device keeps nothing, a folder fails here
      try (OutputStream stream = Files.newOutputStream(file)) {
        write(stream, file, text);
      }
    } else if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    } else { // a link stays, and what it leads to gets the text
      Path target = file.toRealPath();
      replace(
          target,
          Files.getFileAttributeView(target, PosixFileAttributeView.class),
          stream -> write(stream, file, text));
    }
  }

  private static void write(OutputStream stream, Path file, Text text) throws IOException {
    OutputStream bytes = FileAccess.bytes(stream, file);
    text.writeTo(bytes);
    if (bytes instanceof GZIPOutputStream gzip) {
      gzip.finish();
    }
  }

  /** Whoever may not see the old file may not see the new one, not even while it grows. */
  private static void replace(Path target, @Nullable PosixFileAttributeView old, Text text)
      throws IOException {
    Path beside = target.resolveSibling(".crossborder-" + UUID.randomUUID() + ".tmp");
    FileAttribute<?>[] attributes =
        old == null ? new FileAttribute<?>[0] : new FileAttribute<?>[] {PRIVATE};
    try {
      try (FileChannel channel = FileChannel.open(
          beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
        text.writeTo(Channels.newOutputStream(channel));
        channel.force(true); // or a power failure could leave the new name without its text
      }
      if (old != null) {
        Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
      }
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
