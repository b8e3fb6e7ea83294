package hearth.exchange.capture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The networks people speak of, by all the names they give them. */
final class Networks {

    private static final Map<String, String> NAMES = names();
    private static final Map<String, String> SITES = Map.ofEntries(
            Map.entry("instagram.com", "Instagram"),
            Map.entry("tiktok.com", "TikTok"),
            Map.entry("youtube.com", "YouTube"),
            Map.entry("facebook.com", "Facebook"),
            Map.entry("linkedin.com", "LinkedIn"),
            Map.entry("x.com", "X"),
            Map.entry("twitter.com", "X"),
            Map.entry("bsky.app", "Bluesky"),
            Map.entry("threads.net", "Threads"),
            Map.entry("threads.com", "Threads"),
            Map.entry("twitch.tv", "Twitch"),
            Map.entry("t.me", "Telegram"),
            Map.entry("pinterest.com", "Pinterest"));
    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?:https?://)?(?:[a-z]{2,3}\\.)?([a-z0-9-]+\\.[a-z]{2,8})/(?:in/|profile/|channel/|c/|user/|company/)?"
                    + "@?([\\p{L}\\d_.-]+)/?(?:[?#].*)?");
    private static final Pattern FEDIVERSE = Pattern.compile("(?i)https?://([a-z0-9.-]+)/@([\\p{L}\\d_]+)/?");

    /** What names a network, longest first, so that "youtuber" is not read as "youtube". */
    static final String ANY = NAMES.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}\\d])" + ANY + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Networks() {}

    /** The network that one of its names means. */
    static String of(String alias) {
        String known = NAMES.get(alias.toLowerCase(Locale.ROOT));
        return known == null ? alias : known;
    }

    /** The network that a text speaks of, perhaps in passing: a food blog. */
    static Optional<String> mentioned(String text) {
        Matcher found = MENTION.matcher(text);
        return found.find() ? Optional.of(of(found.group())) : Optional.empty();
    }

    /** The account that an address leads to, when it is one of a network's. */
    static Optional<CaughtAccount> account(String address) {
        Matcher profile = PROFILE.matcher(address);
        if (profile.matches()) {
            String site = SITES.get(profile.group(1).toLowerCase(Locale.ROOT));
            if (site != null) {
                return Optional.of(new CaughtAccount(site, profile.group(2), null, null));
            }
        }
        Matcher mastodon = FEDIVERSE.matcher(address);
        return mastodon.matches()
                ? Optional.of(new CaughtAccount("Mastodon", mastodon.group(2) + "@" + mastodon.group(1), null, null))
                : Optional.empty();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        name(names, "Instagram", "instagram", "insta", "ig", "instagrammer", "instagrammerin");
        name(names, "TikTok", "tiktok", "tik tok", "tiktoker", "tiktokerin");
        name(names, "YouTube", "youtube", "you tube", "yt", "youtuber", "youtuberin");
        name(names, "Facebook", "facebook", "fb");
        name(names, "LinkedIn", "linkedin", "linked in");
        name(names, "X", "twitter", "x (twitter)", "x/twitter");
        name(names, "Bluesky", "bluesky", "bsky");
        name(names, "Podcast", "podcast", "podcaster", "podcasterin");
        name(names, "Blog", "blog", "blogger", "bloggerin", "bloguera", "bloguero", "blogueur", "blogueuse");
        name(names, "Newsletter", "newsletter");
        for (String same : new String[] {
            "Mastodon",
            "Threads",
            "Pinterest",
            "Twitch",
            "Snapchat",
            "Telegram",
            "WhatsApp",
            "Substack",
            "Reddit",
            "Discord",
            "Xing",
            "Spotify",
            "SoundCloud",
            "Patreon",
            "Tripadvisor",
            "Strava",
            "Vimeo",
            "Weibo",
            "WeChat"
        }) {
            name(names, same, same.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static void name(Map<String, String> names, String network, String... aliases) {
        for (String alias : aliases) {
            names.put(alias, network);
        }
    }
}
