package hearth.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that want to be more than text somewhere: formulas, scripts, lines, folders. Seeded, so that a failure repeats. */
public final class Hostile {

    private static final List<String> PARTS = List.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+1",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n",
            "\nATTENDEE:mailto:x@y.z",
            "END:VCALENDAR",
            ";RRULE:FREQ=DAILY",
            ",;\\n\\",
            "\u0000",
            "\u0085=1",
            "\u2028=1",
            "\u2029",
            "\"",
            "\"\"",
            "\",\"",
            "'",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "file:///etc/passwd",
            "https://example.org/?a=1&b=<x>",
            "mailto:a@b.c?bcc=x@y.z",
            "{{name}}",
            "{{{name}}}",
            "{{#people}}x{{/people}}",
            "<!--",
            "-->",
            "]]>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
            "&e;",
            "&amp;",
            "&#60;",
            "</style><style>*{display:none}",
            "</title>",
            "../../",
            "..\\",
            "C:",
            "CON",
            "nul.",
            "\u202E",
            "\u2066",
            "\u200F",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "🔥",
            "שלום",
            "مرحبا",
            "e\u0301",
            "{0}",
            "{0,choice,0#x}",
            "''",
            "%s",
            "${x}",
            "plain words",
            "1,240.00",
            "03/04/2026",
            " ",
            "a".repeat(90),
            "ü".repeat(80));

    private final Random random;

    public Hostile(long seed) {
        random = new Random(seed);
    }

    /** How many to try: a few hundred in every build, and what the property {@code hearth.hostile} says in the hunt. */
    public static int count() {
        return Integer.getInteger("hearth.hostile", 300);
    }

    /** One to four parts, one after the other; never blank. */
    public String text() {
        String text = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
        return text.isBlank() ? "x" + text : text;
    }
}
