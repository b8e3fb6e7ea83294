package hearth.hunt;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts programs of the test's own classes. For thousands of starts the classes are packed and the virtual machine
 * trained once, which more than halves what a start costs.
 */
final class Children {

    /** Without the standard error: a machine in training repeats its whole command there. */
    private static final List<String> QUIET = List.of("sh", "-c", "exec \"$@\" 2>/dev/null", "sh");

    private final List<String> command;

    private Children(List<String> command) {
        this.command = command;
    }

    /** How a child ended and what it said. */
    record Ended(int code, List<String> lines) {}

    /** Children that start as any program does. */
    static Children plain() {
        return new Children(command(classPath()));
    }

    /** Children of a thorough hunt start fast, once the training has run in this folder. */
    static Children of(Ground ground, Class<?> main, List<String> training) throws IOException, InterruptedException {
        if (!ground.thorough()) {
            return plain();
        }
        Path trained = ground.folder().resolve("trained.aot");
        List<String> command = command(packed(ground.folder()));
        Children learning = new Children(command).with(List.of("-XX:AOTCacheOutput=" + trained));
        Ended ended = learning.run(QUIET, main, training);
        if (!Files.exists(trained)) {
            throw new IOException("the training left nothing: " + ended);
        }
        return new Children(command).with(List.of("-XX:AOTCache=" + trained));
    }

    /** Children whose machine has these options too. */
    Children with(List<String> options) {
        List<String> longer = new ArrayList<>(command);
        longer.addAll(1, options);
        return new Children(longer);
    }

    /** Runs one to its end; {@code before} is what stands before the command, such as a tracer. */
    Ended run(List<String> before, Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        return run(before, main.getName(), arguments);
    }

    /** As {@link #run(List, Class, List)}, for a class that is known by name only. */
    Ended run(List<String> before, String main, List<String> arguments) throws IOException, InterruptedException {
        Process child = start(before, main, arguments);
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = child.inputReader()) {
            out.lines().forEach(lines::add);
        }
        return new Ended(child.waitFor(), lines);
    }

    /** Starts one and leaves the rest to the caller. */
    Process start(List<String> before, String main, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(before);
        all.addAll(command);
        all.add(main);
        all.addAll(arguments);
        return new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> command(String classPath) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(nativeLibrary());
        command.addAll(List.of("-cp", classPath));
        return command;
    }

    /** Where SQLite is unpacked already. */
    private static List<String> nativeLibrary() {
        String path = System.getProperty("org.sqlite.lib.path", "");
        String name = System.getProperty("org.sqlite.lib.name", "");
        return Files.exists(Path.of(path, name)) && !name.isEmpty()
                ? List.of("-Dorg.sqlite.lib.path=" + path, "-Dorg.sqlite.lib.name=" + name)
                : List.of();
    }

    /** Where this test's own classes come from, whoever runs it. */
    private static String classPath() {
        return Children.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    /** The class path with every folder packed: a trained machine takes classes from jars only. */
    private static String packed(Path folder) throws IOException, InterruptedException {
        List<String> packed = new ArrayList<>();
        for (String entry : classPath().split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                packed.add(pack(path, folder.resolve("classes" + packed.size() + ".jar")));
            } else if (Files.exists(path)) {
                packed.add(entry);
            }
        }
        return String.join(File.pathSeparator, packed);
    }

    private static String pack(Path classes, Path jar) throws IOException, InterruptedException {
        String tool = ProcessHandle.current()
                .info()
                .command()
                .map(java -> Path.of(java).resolveSibling("jar").toString())
                .orElseThrow();
        Process process = new ProcessBuilder(
                        tool, "--create", "--no-compress", "--file", jar.toString(), "-C", classes.toString(), ".")
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("could not pack " + classes);
        }
        return jar.toString();
    }
}
