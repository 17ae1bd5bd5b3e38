package onestory.fhir;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;

/** What an operation is asked, parameter by parameter. */
public record Asked(Parameters parameters) {

  /** The parameters of a name, in their order, whatever they hold. */
  public Stream<ParametersParameterComponent> named(String name) {
    return parameters.getParameter().stream().filter(parameter -> name.equals(parameter.getName()));
  }

  /** The values of a type under a name; others are left out. */
  public <T extends Base> Stream<T> values(String name, Class<T> type) {
    return named(name)
        .map(ParametersParameterComponent::getValue)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The resources of a type under a name; others are left out. */
  public <T extends Resource> Stream<T> resources(String name, Class<T> type) {
    return named(name)
        .map(ParametersParameterComponent::getResource)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** The primitive values under a name, as they are written. */
  public Stream<String> words(String name) {
    return values(name, Base.class).flatMap(value -> Stream.ofNullable(value.primitiveValue()));
  }

  /** Whether something is asked for; it is not if nothing is said. */
  public boolean isTrue(String name) {
    return words(name).anyMatch("true"::equals);
  }
}
