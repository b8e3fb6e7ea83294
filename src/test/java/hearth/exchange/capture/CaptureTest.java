package hearth.exchange.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.text.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as people type and paste them. */
class CaptureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock = """
            Rosa Marín, food blog, 12k followers => Rosa Marín / food blog / Blog 12000
            Tom | baker | tom@x.de | core => Tom / baker / tom@x.de / CORE
            @handle on Instagram 4.500 followers => handle / Instagram @handle 4500
            Rosa Marín => Rosa Marín
            - Rosa Marín – food blog – 12.5k on Instagram => Rosa Marín / food blog / Instagram 12500
            1. Rosa Marín (food blog), IG @rosa.eats 12,5k => Rosa Marín / food blog / Instagram @rosa.eats 12500
            2) Rosa Marín; food, travel; 1,2 Tsd. Follower => Rosa Marín / food, travel / ? 1200
            • Rosa Marín: food blog => Rosa Marín / food blog
            [ ] Rosa Marín <rosa@x.es> => Rosa Marín / rosa@x.es
            Rosa Marín rosa@x.es +34 612 345 678 => Rosa Marín / rosa@x.es / +34 612 345 678
            Rosa Marín, 3 mil seguidores => Rosa Marín / ? 3000
            Rosa Marín, 1,5 millones de seguidores en TikTok => Rosa Marín / TikTok 1500000
            Rosa Marín, 12 500 abonnés sur Instagram => Rosa Marín / Instagram 12500
            Rosa Marín, 12'500 followers => Rosa Marín / ? 12500
            Rosa Marín, 12.500 => Rosa Marín / ? 12500
            Rosa Marín, 1,234,567 followers => Rosa Marín / ? 1234567
            Rosa Marín, 1.2M subs on YouTube => Rosa Marín / YouTube 1200000
            Rosa Marín, 4k IG, 3k TikTok => Rosa Marín / Instagram 4000 / TikTok 3000
            Rosa Marín, Instagram 4k and TikTok 3k => Rosa Marín / Instagram 4000 / TikTok 3000
            Rosa Marín @rosa, 4k on Instagram => Rosa Marín / Instagram @rosa 4000
            Rosa Marín, Instagram: @rosa (4k) => Rosa Marín / Instagram @rosa 4000
            Rosa Marín, https://www.instagram.com/rosa.eats/, 4k => Rosa Marín / Instagram @rosa.eats 4000 / https://www.instagram.com/rosa.eats/
            linkedin.com/in/tom-adler, Tom Adler => Tom Adler / LinkedIn @tom-adler / linkedin.com/in/tom-adler
            https://mastodon.social/@rosa => rosa@mastodon.social / Mastodon @rosa@mastodon.social / https://mastodon.social/@rosa
            @rosa@mastodon.social on Mastodon => rosa@mastodon.social / Mastodon @rosa@mastodon.social
            Rosa Marín, 4k followers, 3.4% engagement => Rosa Marín / ? 4000 0.034
            Rosa Marín, ER 3,4 %, 4k on IG => Rosa Marín / Instagram 4000 0.034
            Rosa Marín, 3.4% engagement => Rosa Marín / ? / ER 3.4 %
            tom.adler@crusty.de => Tom Adler / tom.adler@crusty.de
            Ana Costa nurse, ana@clinic.es, nights => Ana Costa nurse / nights / ana@clinic.es
            info@crusty.de, core => info@crusty.de / info@crusty.de / CORE
            Tom Adler, baker at Crusty Bread => Tom Adler / baker @ Crusty Bread
            Tom Adler, Bäcker bei Crusty Bread, Stammgast => Tom Adler / Bäcker @ Crusty Bread / Stammgast
            Tom Adler, baker, Crusty Bread GmbH => Tom Adler / baker @ Crusty Bread GmbH
            Tom Adler, Harbour Ltd, buyer => Tom Adler / buyer @ Harbour Ltd
            Tom Adler, works at home => Tom Adler / works at home
            Tom Adler, baker, loves rye, never on Mondays => Tom Adler / baker / loves rye, never on Mondays
            Tom Adler, choir => Tom Adler / CHOIR
            Tom Adler, #choir, #rye => Tom Adler / CHOIR / #rye
            Tom Adler, segment: Old friends => Tom Adler / OLD FRIENDS
            Tom Adler, Inner, Circle of influence => Tom Adler / CIRCLE / INNER
            Tom Adler, next: call him on Monday => Tom Adler / next call him on Monday
            Tom Adler, company: Harbour, role: buyer, note: tall => Tom Adler / buyer @ Harbour / tall
            Name: Tom Adler; tel: 030 1234567 => Tom Adler / 030 1234567
            "Adler, Tom", baker => Adler, Tom / baker
            **Tom Adler** - baker => Tom Adler / baker
            Tom Adler, house 12, since 2019 => Tom Adler / house 12 / since 2019
            Tom Adler, 2019 => Tom Adler / 2019
            Studio 54 => Studio 54
            Malcolm X, 12k on X => Malcolm X / X 12000
            Anna-Lena O'Neill-Weiß, café owner => Anna-Lena O'Neill-Weiß / café owner
            李雷, 1.2k followers => 李雷 / ? 1200
            Tom Adler, lives 100 m away => Tom Adler / lives 100 m away
            Tom Adler, sells 24k gold rings => Tom Adler / sells 24k gold rings
            @rosa, Rosa Marín, food blog => Rosa Marín / food blog / Blog @rosa
            @rosa, food blog => rosa / food blog / Blog @rosa
            Rosa Marín, ~ 12k+ followers => Rosa Marín / ? 12000
            Rosa Marín, Followers: 12k => Rosa Marín / ? 12000
            Rosa Marín, newsletter with 900 readers => Rosa Marín / newsletter / Newsletter 900
            Tom Adler, , , baker, => Tom Adler / baker
            """)
    void saysWhatWasUnderstood(String line, String understood) {
        assertThat(shown(line, Locale.UK)).isEqualTo(understood);
    }

    @Test
    void theLocaleDecidesWhereASignMayGroupAndDivide() {
        assertThat(shown("Rosa, 1.250k followers", Locale.UK)).isEqualTo("Rosa / ? 1250");
        assertThat(shown("Rosa, 1.250k followers", Locale.GERMANY)).isEqualTo("Rosa / ? 1250000");
        assertThat(shown("Rosa, 1,250k followers", Locale.GERMANY)).isEqualTo("Rosa / ? 1250");
        assertThat(shown("Rosa, 1.234,5k followers", Locale.UK)).isEqualTo("Rosa / ? 1234500");
        assertThat(shown("Rosa, 4.500 followers", Locale.UK)).isEqualTo("Rosa / ? 4500");
    }

    @Test
    void aHeadingPutsThoseBelowItIntoASegment() {
        List<CaughtLine> lines = read("""
                Choir:
                - Anna
                - Ben, tenor

                ## Market stalls
                Cleo
                """);

        assertThat(lines).extracting(line -> line.person().name()).containsExactly("Anna", "Ben", "Cleo");
        assertThat(lines)
                .extracting(line -> line.person().segment())
                .containsExactly("Choir", "Choir", "Market stalls");
        assertThat(lines).extracting(CaughtLine::number).containsExactly(2, 3, 6);
    }

    @Test
    void columnsPastedFromASheetAreKnownByTheirHeads() {
        List<CaughtLine> lines =
                read("Company\tName\tE-mail\tFollowers\tCircle\nHarbour\tTom\ttom@x.de\t1.2k\tcore\n\tCleo");

        assertThat(lines)
                .extracting(line -> words(line.person()))
                .containsExactly("Tom /  @ Harbour / ? 1200 / tom@x.de / CORE", "Cleo");
    }

    @Test
    void linesInWhichNobodyIsAreLeftOut() {
        assertThat(read("\n   \n---\n,,,\n• \n")).isEmpty();
    }

    @Test
    void aBookPastedByMistakeIsReadInAMoment() {
        String page = "12,12,12 @ ( - 1 000 000 k ".repeat(2_000);
        assertThat(read((page + "\n").repeat(50))).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void aListThatGoesOnBelowWhatIsReadIsKnownAsSuch() {
        String list = "Anna\n".repeat(Capture.MOST_LINES - 1) + "Ben";

        assertThat(Capture.isTooLong(list)).isFalse();
        assertThat(Capture.isTooLong(list + "\nCleo")).isTrue();
        assertThat(read(list + "\nCleo")).hasSize(Capture.MOST_LINES);
    }

    private static List<CaughtLine> read(String text) {
        return Capture.read(text, new Vocabulary(plan(Locale.UK), new Texts(Locale.UK)));
    }

    private static String shown(String line, Locale locale) {
        List<CaughtLine> lines = Capture.read(line, new Vocabulary(plan(locale), new Texts(locale)));
        return lines.isEmpty() ? "" : words(lines.getFirst().person());
    }

    private static Plan plan(Locale locale) {
        return Plan.of(List.of(
                Settings.of("Bakery", "EUR", locale, ZoneOffset.UTC, TODAY),
                new Segment(new SegmentId("choir"), "Choir", SegmentKind.COMMUNITY, Ring.CORE, null, "", null, 0),
                Person.named(new PersonId("ida"), "Ida")));
    }

    private static String words(CaughtPerson person) {
        StringJoiner words = new StringJoiner(" / ").add(person.name());
        String work = person.company().isEmpty() ? person.role() : person.role() + " @ " + person.company();
        List.of(work).stream().filter(text -> !text.isEmpty()).forEach(words::add);
        person.accounts().forEach(account -> words.add(words(account)));
        person.emails().forEach(words::add);
        person.phones().forEach(words::add);
        person.links().forEach(words::add);
        if (!person.segment().isEmpty()) {
            words.add(person.segment().toUpperCase(Locale.ROOT));
        }
        if (person.ring() != null) {
            words.add(person.ring().name());
        }
        if (person.tier() != null) {
            words.add(person.tier().name());
        }
        person.labels().forEach(label -> words.add("#" + label));
        if (!person.nextStep().isEmpty()) {
            words.add("next " + person.nextStep());
        }
        if (!person.note().isEmpty()) {
            words.add(person.note());
        }
        return words.toString();
    }

    private static String words(CaughtAccount account) {
        String network = account.network().isEmpty() ? "?" : account.network();
        return network
                + (account.handle().isEmpty() ? "" : " @" + account.handle())
                + (account.followers() == null ? "" : " " + account.followers())
                + (account.engagement() == null || account.followers() == null
                        ? ""
                        : " " + account.engagement().toPlainString());
    }
}
