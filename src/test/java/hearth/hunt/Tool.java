package hearth.hunt;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A program of the system that a row needs, and the Debian package it comes in. */
public enum Tool {
    /** Stops a process at a system call, or lets the call fail. */
    STRACE("strace", "strace -o /dev/null -e inject=getpid:error=EIO true"),
    /** Gives a process a disk of its own. */
    UNSHARE("util-linux", "unshare -rm mount -t tmpfs -o size=64k none /tmp");

    private static final int PATIENCE = 20;

    private final String debianPackage;
    private final String trial;

    Tool(String debianPackage, String trial) {
        this.debianPackage = debianPackage;
        this.trial = trial;
    }

    /** Whether it is there and may do what it is needed for. */
    public boolean works() {
        try {
            Process process = new ProcessBuilder(trial.split(" ", -1))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What somebody has to do to have it. */
    public String remedy() {
        return "not run: needs “%s” (Debian: apt install %s) and the right to use it"
                .formatted(trial.substring(0, trial.indexOf(' ')), debianPackage);
    }
}
