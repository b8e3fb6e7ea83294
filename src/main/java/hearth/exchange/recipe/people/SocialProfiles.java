package hearth.exchange.recipe.people;

import ezvcard.VCard;
import ezvcard.property.RawProperty;
import hearth.exchange.PlainText;
import hearth.plan.landscape.Account;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The accounts on a card: {@code SOCIALPROFILE} of RFC 9554, and {@code X-SOCIALPROFILE} as Apple's address book writes
 * it. The handle stands in a parameter, or at the end of the address.
 */
final class SocialProfiles {

    private SocialProfiles() {}

    static List<Account> of(VCard card) {
        return Stream.of("SOCIALPROFILE", "X-SOCIALPROFILE")
                .flatMap(name -> card.getExtendedProperties(name).stream())
                .flatMap(profile -> account(profile).stream())
                .distinct()
                .toList();
    }

    private static Optional<Account> account(RawProperty profile) {
        String value = clean(profile.getValue());
        String network = first(profile, "SERVICE-TYPE", "TYPE").orElseGet(() -> host(value));
        String handle = first(profile, "USERNAME", "X-USER").orElseGet(() -> end(value));
        return network.isEmpty() || handle.isEmpty()
                ? Optional.empty()
                : Optional.of(new Account(capitalised(network), handle.replaceFirst("^@", ""), List.of()));
    }

    private static Optional<String> first(RawProperty profile, String... parameters) {
        return Stream.of(parameters)
                .map(profile::getParameter)
                .filter(Objects::nonNull)
                .map(SocialProfiles::clean)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The network of an address: its host without what stands around the name. */
    private static String host(String address) {
        return address.contains("://")
                ? address.replaceFirst("^[^:]*://", "")
                        .replaceFirst("^(www|m|mobile)\\.", "")
                        .replaceFirst("[./].*$", "")
                : "";
    }

    private static String end(String address) {
        return address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "").replaceFirst("^.*[/:]", "");
    }

    private static String capitalised(String network) {
        return network.substring(0, 1).toUpperCase(Locale.ROOT) + network.substring(1);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : PlainText.clean(text).strip();
    }
}
