package hearth.exchange.json;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.NodeId;
import hearth.plan.scorecard.Perspective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** How the plan's values look in JSON where Jackson would not know or be too lenient: everything that is one text. */
final class PlanModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    PlanModule() {
        super("plan");
        Kinds.ALL.forEach(kind -> idsOf(kind).addTo(this));
        NodeTexts.FORM.addTo(this);
        new TextForm<>(LocalDate.class, "exchange.refused.date", LocalDate::toString, LocalDate::parse).addTo(this);
        new TextForm<>(MonthDay.class, "exchange.refused.monthDay", MonthDay::toString, MonthDay::parse).addTo(this);
        new TextForm<>(LocalTime.class, "exchange.refused.time", LocalTime::toString, LocalTime::parse).addTo(this);
        new TextForm<>(ZoneId.class, "exchange.refused.zone", ZoneId::getId, ZoneId::of).addTo(this);
        new TextForm<>(Locale.class, "exchange.refused.locale", Locale::toLanguageTag, PlanModule::locale).addTo(this);
        new TextForm<>(Perspective.class, "plan.refused.blank", Perspective::name, Perspective::new).addTo(this);
        addDeserializer(BigDecimal.class, new Decimals());
        setSerializerModifier(new DeclaredNodes());
    }

    private static <E extends Entity> TextForm<?> idsOf(Kind<E> kind) {
        return ids(kind.idType(), kind.id());
    }

    private static <I extends EntityId<?>> TextForm<I> ids(
            Class<I> type, Function<String, ? extends EntityId<?>> make) {
        return new TextForm<>(type, "plan.refused.id", EntityId::value, text -> type.cast(make.apply(text)));
    }

    // Locale.forLanguageTag would quietly drop what it does not understand.
    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(tag, e);
        }
    }

    /** What is declared to be any node's id names its kind, though the value itself is a person's id or a channel's. */
    private static final class DeclaredNodes extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;

        // Safe: the serializer is given only what the component holds, a NodeId.
        @Override
        @SuppressWarnings("unchecked")
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
            properties.stream()
                    .filter(property -> property.getType().hasRawClass(NodeId.class))
                    .forEach(property -> property.assignSerializer(
                            (ValueSerializer<Object>) (ValueSerializer<?>) NodeTexts.FORM.writer()));
            return properties;
        }
    }
}
