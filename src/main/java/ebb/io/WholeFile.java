package ebb.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file whole or not at all: what stood there before stays until everything is written, and stays for good
 * where writing fails.
 */
public final class WholeFile {
    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; leaves the stream open. */
        void to(OutputStream out) throws IOException;
    }

    /** Writes the content of a file, if anything comes of it. */
    @FunctionalInterface
    public interface Attempt {
        /** Writes everything; leaves the stream open. Returns whether it is to be kept. */
        boolean to(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes a file.
     *
     * @param target  the file; replaced if it is there. What is no regular file, such as a terminal, is written to
     *                directly, and the file that a symbolic link leads to is replaced rather than the link
     * @param content called once
     * @throws IOException if it cannot be written, in which case nothing has changed
     */
    public static void write(Path target, Content content) throws IOException {
        attempt(target, out -> {
            content.to(out);
            return true;
        });
    }

    /** The same, but for content that is only at its end known to be worth keeping; where it is not, nothing changes. */
    public static void attempt(Path target, Attempt content) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "This is a folder, not a file");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
                content.to(out);
            }
            return;
        }
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        withDraft(target, file, draft -> {
            if (writeDraft(draft, content)) {
                keepPermissions(file, draft);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        });
    }

    /**
     * Sees whether a file that is there can be written, and leaves it as it is.
     *
     * @throws IOException as writing it would
     */
    public static void check(Path target) throws IOException {
        withDraft(target, target.toRealPath(), Files::createFile);
    }

    /** Does something with a draft beside a file. */
    private interface Work {
        void with(Path draft) throws IOException;
    }

    private static void withDraft(Path target, Path file, Work work) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            throw new NoSuchFileException(file.getParent().toString());
        }
        Path draft = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Long.toHexString(System.nanoTime()) + ".draft");
        try {
            try {
                work.with(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (FileSystemException problem) {
            throw draft.toString().equals(problem.getFile()) ? of(target, problem) : problem;
        }
    }

    /** The same problem, told of the file that was to be written: nobody knows of its draft. */
    private static FileSystemException of(Path target, FileSystemException problem) {
        return problem instanceof AccessDeniedException ? new AccessDeniedException(target.toString())
                : new FileSystemException(target.toString(), null, problem.getReason());
    }

    private static boolean writeDraft(Path draft, Attempt content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            boolean keep = content.to(out);
            out.flush();
            channel.force(true);
            return keep;
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
