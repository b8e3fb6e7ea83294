package hearth.exchange.capture;

import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Ring;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of somebody; what it does not say is empty or null.
 *
 * @param name never blank
 * @param segment name of a segment, which the plan may not have yet
 */
public record CaughtPerson(
        String name,
        String role,
        String company,
        List<String> emails,
        List<String> phones,
        List<String> links,
        List<String> labels,
        List<CaughtAccount> accounts,
        String segment,
        @Nullable Ring ring,
        @Nullable CareTier tier,
        String nextStep,
        String note) {

    public CaughtPerson {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        links = List.copyOf(links);
        labels = List.copyOf(labels);
        accounts = List.copyOf(accounts);
    }
}
