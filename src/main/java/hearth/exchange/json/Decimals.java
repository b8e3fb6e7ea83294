package hearth.exchange.json;

import hearth.plan.Message;
import hearth.plan.Refused;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Exact decimals of a size that means something; 1e999999999 would fill the memory as soon as it is written out. */
final class Decimals extends StdScalarDeserializer<BigDecimal> {

    private static final int DIGITS = 40;

    Decimals() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser from, DeserializationContext context) {
        if (!from.currentToken().isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, from);
        }
        BigDecimal number = from.getDecimalValue();
        if (Math.abs((long) number.scale()) + number.precision() > DIGITS) {
            throw DatabindException.from(
                    from, "too long", new Refused("", Message.of("exchange.refused.digits", DIGITS)));
        }
        return number;
    }
}
