package hearth.exchange.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes a line apart. The strongest sign in it separates: a tab, else an upright stroke, a semicolon, a comma; a comma
 * between two digits belongs to a number. Where commas separate, so do dashes with space around them, and brackets.
 */
final class Fields {

    private static final List<Character> SIGNS = List.of('\t', '|', ';');
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:(?:[-–—*•·▪◦‣☐☑✓✔>+]|\\[[ xX]?\\]|\\d{1,3}[.)](?!\\d))\\s+)+");
    private static final Pattern EMPHASIS = Pattern.compile("\\*{2,3}|__|`");
    private static final Pattern DASH = Pattern.compile("\\s+[–—·•/-]+\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*(?:\\p{L}|\\d{3})[^()]*)\\)(?!\\s*\\d)");
    private static final Pattern NAME_FIRST = Pattern.compile("^([^:,;|\\t@\\d]{2,60}):\\s+(?=\\S)");
    private static final char COMMA = ',';

    private Fields() {}

    /** The line without what only marks it as one of a list. */
    static String bare(String line) {
        return BULLET.matcher(EMPHASIS.matcher(line).replaceAll(""))
                .replaceFirst("")
                .strip();
    }

    static List<String> of(String line) {
        char sign = SIGNS.stream()
                .filter(each -> unquoted(line).indexOf(each) >= 0)
                .findFirst()
                .orElse(COMMA);
        String flat = sign == COMMA ? flat(line) : line;
        Stream<String> fields = split(flat, sign).stream();
        if (sign == COMMA) {
            fields = fields.flatMap(field -> Arrays.stream(DASH.split(field, -1)));
        }
        return fields.map(String::strip).toList();
    }

    /** Brackets and a colon after a name separate like commas. */
    private static String flat(String line) {
        String open = BRACKETS.matcher(line).replaceAll(" , $1 , ");
        var name = NAME_FIRST.matcher(open);
        return name.find()
                        && LinePart.of(name.group(1)).isEmpty()
                        && Networks.mentioned(name.group(1)).isEmpty()
                ? name.group(1) + " , " + open.substring(name.end())
                : open;
    }

    private static String unquoted(String line) {
        return line.replaceAll("\"[^\"]*\"", "");
    }

    private static List<String> split(String line, char sign) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted && line.indexOf('"', i + 1) > 0;
            } else if (c == sign && !quoted && !(sign == COMMA && isInNumber(line, i))) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static boolean isInNumber(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Character.isDigit(line.charAt(at - 1))
                && Character.isDigit(line.charAt(at + 1));
    }
}
