package hearth.hunt;

import hearth.hunt.Work.Theirs;
import hearth.testing.Chance;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A program that synchronises the person's folder and is never in time: it replaces, rewrites, deletes, renames, locks
 * and squats. It remembers which versions it brought, which of them it destroyed itself, and which files it spoilt.
 */
final class HostileClient {

    private final Place place;
    private final Chance chance;
    private final Supplier<Theirs> versions;
    private final Set<Label> brought = new HashSet<>();
    private final Map<String, Label> known = new HashMap<>();
    private final Set<Path> spoilt = new HashSet<>();
    private Theirs newest;

    /** {@code versions} gives another's version of the plan, a new one each time. */
    HostileClient(Place place, Chance chance, Supplier<Theirs> versions) {
        this.place = place;
        this.chance = chance;
        this.versions = versions;
        this.newest = versions.get();
    }

    /** The versions that were in the person's folder and that it did not destroy itself. */
    Set<Label> brought() {
        return brought;
    }

    /** Files that are no plans because of it. */
    Set<Path> spoilt() {
        return spoilt;
    }

    /** One thing that it does. What the folder refuses, it lets be. */
    void act() throws IOException {
        try {
            switch (chance.below(12)) {
                case 0, 1 -> replace();
                case 2 -> rewrite();
                case 3 -> spoil();
                case 4 -> Files.setLastModifiedTime(place.file(), FileTime.fromMillis(chance.below(1_000_000)));
                case 5 -> delete();
                case 6 -> renameAway();
                case 7 -> folderAway();
                case 8 -> squat();
                case 9 -> Files.deleteIfExists(lock());
                case 10 -> Files.writeString(lock(), chance.words(3));
                default -> copyAway();
            }
        } catch (FileSystemException e) {
            // It comes again.
        }
    }

    /** Makes good what a sync client makes good in the end: the folder is there, and in it a whole plan. */
    void relent() throws IOException {
        if (Files.exists(away())) {
            Files.createDirectories(place.folder());
            if (Files.exists(place.plans())) {
                merge();
            } else {
                Files.move(away(), place.plans());
            }
        }
        if (!Files.exists(place.file()) || spoilt.contains(place.file())) {
            replace();
        }
    }

    private void replace() throws IOException {
        destroyOwn();
        newest = versions.get();
        Path temp = place.plans().resolve("~sync.tmp");
        Files.write(temp, newest.bytes());
        Files.move(temp, place.file(), StandardCopyOption.ATOMIC_MOVE);
        came();
    }

    private void rewrite() throws IOException {
        destroyOwn();
        newest = versions.get();
        Files.write(place.file(), newest.bytes());
        came();
    }

    private void came() {
        brought.add(newest.label());
        known.put(digest(newest.bytes()), newest.label());
        spoilt.remove(place.file());
    }

    private void spoil() throws IOException {
        destroyOwn();
        byte[] bytes = newest.bytes();
        Files.write(place.file(), Arrays.copyOf(bytes, bytes.length / 2));
        spoilt.add(place.file());
    }

    private void delete() throws IOException {
        destroyOwn();
        if (Files.deleteIfExists(place.file())) {
            spoilt.remove(place.file());
        }
    }

    private void renameAway() throws IOException {
        Path to = place.plans().resolve("plan (%d).hearth".formatted(chance.below(3)));
        if (Files.exists(place.file()) && !Files.exists(to)) {
            Files.move(place.file(), to);
            if (spoilt.remove(place.file())) {
                spoilt.add(to);
            }
        }
    }

    private void copyAway() throws IOException {
        Path to = place.plans().resolve("plan copy.hearth");
        if (!spoilt.contains(place.file()) && !Files.exists(to)) {
            Files.copy(place.file(), to);
        }
    }

    private void folderAway() throws IOException {
        if (Files.exists(away())) {
            relent();
        } else {
            Files.move(place.plans(), away());
        }
    }

    /** Takes names that the program might want. */
    private void squat() throws IOException {
        String today = "plan (conflict 2026-11-21 %s)".formatted(chance.maybe() ? "another" : host());
        Path name = place.plans().resolve(today + ".hearth");
        if (!Files.exists(name)) {
            Files.writeString(name, "taken");
            spoilt.add(name);
        }
    }

    private static String host() throws IOException {
        return InetAddress.getLocalHost().getHostName().replaceAll("[^\\w.-]", "-");
    }

    private void merge() throws IOException {
        try (var inside = Files.list(away())) {
            List<Path> all = inside.toList();
            for (Path file : all) {
                Path home = place.plans().resolve(file.getFileName());
                if (!Files.exists(home)) {
                    Files.move(file, home);
                }
            }
        }
    }

    private Path away() {
        return place.folder().resolve("plans away");
    }

    private Path lock() {
        return place.plans().resolve(".plan.hearth.lock");
    }

    /** What it brought and now overwrites is its own loss. */
    private void destroyOwn() throws IOException {
        if (Files.exists(place.file())) {
            Label old = known.get(digest(Files.readAllBytes(place.file())));
            if (old != null) {
                brought.remove(old);
            }
        }
    }

    private static String digest(byte... bytes) {
        return UUID.nameUUIDFromBytes(bytes).toString();
    }
}
