package onestory.conformance;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Type;

/** How answers compare, with each other and with what a form says of them. */
final class AnswerValues {

  private AnswerValues() {}

  /** Codes by code and system, numbers by their value, the rest by all that they have. */
  static boolean areEqual(Type one, Type other) {
    if (one instanceof Coding code && other instanceof Coding wanted) {
      return Objects.equals(code.getCode(), wanted.getCode())
          && (!wanted.hasSystem() || Objects.equals(code.getSystem(), wanted.getSystem()));
    }
    var order = order(one, other);
    return order.isPresent() ? order.getAsInt() == 0 : one.equalsDeep(other);
  }

  /** Negative if the first is less; empty if the two cannot be compared. */
  static OptionalInt order(Type one, Type other) {
    var number = number(one);
    var otherNumber = number(other);
    if (number.isPresent() && otherNumber.isPresent()) {
      return OptionalInt.of(number.get().compareTo(otherNumber.get()));
    }
    if (one instanceof BaseDateTimeType moment && other instanceof BaseDateTimeType wanted) {
      return OptionalInt.of(moment.getValue().toInstant().compareTo(wanted.getValue().toInstant()));
    }
    return one instanceof PrimitiveType<?> && one.fhirType().equals(other.fhirType())
        ? OptionalInt.of(one.primitiveValue().compareTo(other.primitiveValue()))
        : OptionalInt.empty();
  }

  private static Optional<BigDecimal> number(Type value) {
    if (value instanceof IntegerType whole) {
      return Optional.of(BigDecimal.valueOf(whole.getValue()));
    } else if (value instanceof DecimalType decimal) {
      return Optional.of(decimal.getValue());
    }
    return value instanceof Quantity quantity
        ? Optional.ofNullable(quantity.getValue())
        : Optional.empty();
  }

  /** As a sender is told of it. */
  static String words(Type value) {
    if (value instanceof Coding code) {
      return String.valueOf(code.hasCode() ? code.getCode() : code.getDisplay());
    }
    return value.isPrimitive() ? value.primitiveValue() : "a " + value.fhirType();
  }
}
