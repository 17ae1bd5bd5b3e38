package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.lang.reflect.Method;
import java.util.Arrays;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Puts our {@code $validate} in the place of HAPI's at every resource type. HAPI's knows neither
 * our packages nor our rules, and an operation of our own could be bound to one type only.
 */
public final class ValidateBinding implements ServerInterceptor {

  private static final String VALIDATE = "$validate";

  /** Before it is decided what is offered. */
  private static final int EARLY = -1_000;

  private final FhirContext context;
  private final ValidateOperation operation;

  ValidateBinding(FhirContext context, ValidateOperation operation) {
    this.context = context;
    this.operation = operation;
  }

  @Hook(value = Pointcut.SERVER_PROVIDER_METHOD_BOUND, order = EARLY)
  public @Nullable BaseMethodBinding bind(BaseMethodBinding binding) {
    if (!(binding instanceof OperationMethodBinding found)
        || !VALIDATE.equals(found.getName())
        || found.getResourceName() == null) {
      return null;
    }
    var type = context.getResourceDefinition(found.getResourceName()).getImplementingClass();
    var method = method();
    return new OperationMethodBinding(
        OperationOutcome.class,
        type,
        method,
        context,
        operation,
        method.getAnnotation(Operation.class));
  }

  private static Method method() {
    return Arrays.stream(ValidateOperation.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Operation.class))
        .findFirst()
        .orElseThrow();
  }
}
