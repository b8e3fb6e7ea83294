package hearth.exchange.recipe;

import hearth.exchange.ImportRefused;
import java.util.Optional;

/** One program's export, known by its headers. */
public interface Recipe {

    /** Its name on the command line and in what is remembered. */
    String id();

    /** What it reads in this file; empty when the file is not of its kind. */
    Optional<Reading> recognise(Source source) throws ImportRefused;

    /** A file whose kind is known. */
    @FunctionalInterface
    interface Reading {

        /** What the import would do. */
        ImportPlan plan(ImportRequest request) throws ImportRefused;
    }
}
