package onestory.change;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import onestory.fhir.ServerInterceptor;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;

/** HAPI promises conditional deletion of every type, also where there is no deletion. */
public final class NoDeletePromised implements ServerInterceptor {

  NoDeletePromised() {}

  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void generated(IBaseConformance statement) {
    ((CapabilityStatement) statement)
        .getRest().stream()
            .flatMap(rest -> rest.getResource().stream())
            .filter(type -> !isDeletable(type))
            .forEach(type -> type.setConditionalDelete(ConditionalDeleteStatus.NOTSUPPORTED));
  }

  private static boolean isDeletable(CapabilityStatementRestResourceComponent type) {
    return type.getInteraction().stream()
        .anyMatch(interaction -> interaction.getCode() == TypeRestfulInteraction.DELETE);
  }
}
