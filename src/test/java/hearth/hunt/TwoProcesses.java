package hearth.hunt;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two programs reach for one plan in the same moment: exactly one may write to it, the other is told that it is open.
 * Now and then the winner is killed, and the plan must be free again.
 */
final class TwoProcesses implements Hunt {

    private static final int KILL_EVERY = 25;

    @Override
    public String name() {
        return "two processes";
    }

    @Override
    public int usual() {
        return 5;
    }

    @Override
    public int reach() {
        return 500;
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws Exception {
        Place place = new Place(ground.folder());
        new Work(place, ground.seed(), new Told()).begin();
        Path byAnotherName = Files.createSymbolicLink(place.folder().resolve("link"), place.plans());
        Children children = Children.plain();
        List<Racer> racers = new ArrayList<>(List.of(
                new Racer(children, place.file(), place),
                new Racer(children, byAnotherName.resolve("plan.hearth"), place)));
        for (int race = 1; race <= tries; race++) {
            int number = race;
            tally.attempt("race " + race, () -> race(racers, number % KILL_EVERY == 0));
        }
        for (Racer racer : racers) {
            racer.kill();
        }
    }

    private static void race(List<Racer> racers, boolean deadly) throws IOException, InterruptedException {
        for (Racer racer : racers) {
            racer.say("open");
        }
        List<String> answers = new ArrayList<>();
        for (Racer racer : racers) {
            answers.add(racer.hear());
        }
        if (answers.stream().filter(RacingChild.OPEN::equals).count() != 1
                || answers.stream().filter("IN_USE"::equals).count() != 1) {
            throw new AssertionError("answers: " + answers);
        }
        Racer winner = racers.get(answers.indexOf(RacingChild.OPEN));
        Racer loser = racers.get(1 - answers.indexOf(RacingChild.OPEN));
        if (deadly) {
            winner.kill();
            racers.set(racers.indexOf(winner), winner.again());
        } else {
            winner.ask("close", RacingChild.CLOSED);
        }
        loser.ask("open", RacingChild.OPEN);
        loser.ask("close", RacingChild.CLOSED);
    }

    /** A program that opens and closes the plan at a word. */
    private record Racer(
            Children children, Path file, Place place, Process process, BufferedReader in, BufferedWriter out) {

        Racer(Children children, Path file, Place place) throws IOException {
            this(
                    children,
                    file,
                    place,
                    children.start(
                            List.of(),
                            RacingChild.class.getName(),
                            List.of(file.toString(), place.own().toString())));
        }

        private Racer(Children children, Path file, Place place, Process process) {
            this(children, file, place, process, process.inputReader(), process.outputWriter());
        }

        Racer again() throws IOException {
            return new Racer(children, file, place);
        }

        void say(String word) throws IOException {
            out.write(word + "\n");
            out.flush();
        }

        String hear() throws IOException {
            return String.valueOf(in.readLine());
        }

        void ask(String word, String answer) throws IOException {
            say(word);
            String said = hear();
            if (!said.equals(answer)) {
                throw new AssertionError("asked to " + word + ", it says " + said);
            }
        }

        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
    }
}
