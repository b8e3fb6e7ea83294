package hearth.hunt;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the plain tests of one class, each with a fresh instance, and tells which failed. */
final class LongTestChild {

    private LongTestChild() {}

    /** Takes the name of a class. */
    public static void main(String... args) throws ReflectiveOperationException {
        Class<?> type = Class.forName(args[0]);
        Tally tally = new Tally();
        for (Method test : methods(type, Test.class)) {
            tally.attempt(type.getSimpleName() + "." + test.getName(), () -> run(type, test));
        }
        if (tally.tries() == 0) {
            throw new IllegalArgumentException("no tests in " + type);
        }
        Report.say(tally);
    }

    private static void run(Class<?> type, Method test) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        try {
            for (Method before : methods(type, BeforeEach.class)) {
                call(instance, before);
            }
            call(instance, test);
        } finally {
            for (Method after : methods(type, AfterEach.class)) {
                call(instance, after);
            }
        }
    }

    private static void call(Object instance, Method method) throws Exception {
        try {
            method.setAccessible(true);
            method.invoke(instance);
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case Exception cause -> throw cause;
                case AssertionError failed -> throw failed;
                case null, default -> throw e;
            }
        }
    }

    private static List<Method> methods(Class<?> type, Class<? extends Annotation> annotation) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(annotation))
                .toList();
    }
}
