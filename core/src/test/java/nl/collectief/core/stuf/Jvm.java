package nl.collectief.core.stuf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs a class of the tests in a Java virtual machine of its own. */
final class Jvm {

    private Jvm() {}

    /** What the program writes; its failure is the test's. */
    static byte[] run(List<String> opties, Class<?> program) throws IOException, InterruptedException {
        return run(opties, program, "nothing-to-leave-out");
    }

    /** The same without the jars of a name on the class path. */
    static byte[] run(List<String> opties, Class<?> program, String zonder) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.addAll(opties);
        opdracht.addAll(List.of("-cp", classPath(zonder), program.getName()));
        Process proces = new ProcessBuilder(opdracht)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] uit = proces.getInputStream().readAllBytes();
        if (!proces.waitFor(2, TimeUnit.MINUTES) || proces.exitValue() != 0) {
            proces.destroyForcibly();
            throw new IllegalStateException(program.getSimpleName() + " failed");
        }
        return uit;
    }

    private static String classPath(String zonder) {
        String alles = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(alles.split(File.pathSeparator))
                .filter(deel -> !deel.contains(zonder))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
