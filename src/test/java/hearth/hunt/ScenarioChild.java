package hearth.hunt;

import hearth.plan.Plan;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.erase.CannotErase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The program that things happen to: plays one part of a scenario and says, a line each, what the store acknowledges.
 * Ends without a farewell.
 */
final class ScenarioChild {

    /** Said when the part begins, after all that the virtual machine does for itself. */
    static final String BEGIN = "begin";

    /** Said at the end of a part; a part that the disk lets nobody end says {@code refused} and why. */
    static final String END = "end";

    private ScenarioChild() {}

    /** Takes a scenario, the number of its part, a folder, a seed, and whether to tell what each state looks like. */
    public static void main(String... args) {
        Scenario scenario = Scenario.named(args[0]);
        Voice voice = new Voice(Boolean.parseBoolean(args[4]));
        voice.say(BEGIN);
        Work work = new Work(new Place(Path.of(args[2])), Long.parseLong(args[3]), voice);
        try {
            scenario.parts().get(Integer.parseInt(args[1])).play(work);
            voice.say(END);
        } catch (CannotOpen | CannotWrite | CannotErase | IOException e) {
            voice.say("refused " + e);
        } catch (Exception | Error e) {
            voice.say("defect " + e);
            e.printStackTrace();
        }
        Runtime.getRuntime().halt(0);
    }

    /** Tells on the standard output, as often as it takes: that can be refused as any other write. */
    private record Voice(boolean thorough) implements Witness {

        @Override
        public void reached(Label label, Plan plan) {
            if (thorough) {
                say("reached " + label + " " + Verdict.digest(plan));
            }
        }

        @Override
        public void kept(Label label) {
            say("kept " + label);
        }

        @Override
        public void saved(Label label) {
            say("saved " + label);
        }

        @Override
        public void gone() {
            say("gone");
        }

        void say(String line) {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            for (boolean said = false; !said; ) {
                said = trySay(bytes);
            }
        }

        private static boolean trySay(byte[] bytes) {
            try {
                // Not closed: the process has one standard output.
                new FileOutputStream(FileDescriptor.out).write(bytes);
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
