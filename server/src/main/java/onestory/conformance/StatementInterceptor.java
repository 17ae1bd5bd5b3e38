package onestory.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onestory.fhir.ServerInterceptor;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/** Names in the CapabilityStatement the profiles that hold, and our definitions of operations. */
final class StatementInterceptor implements ServerInterceptor {

  private final ProfilePackage profiles;
  private final Map<String, OperationDefinition> operations;

  StatementInterceptor(ProfilePackage profiles) {
    this.profiles = profiles;
    this.operations =
        profiles.resources().stream()
            .filter(OperationDefinition.class::isInstance)
            .map(OperationDefinition.class::cast)
            .collect(
                Collectors.toUnmodifiableMap(OperationDefinition::getCode, Function.identity()));
  }

  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void name(IBaseConformance generated) {
    var statement = (CapabilityStatement) generated;
    statement.addImplementationGuide(
        profiles.canonical() + "/ImplementationGuide/" + profiles.name());
    statement.getRest().forEach(this::name);
  }

  private void name(CapabilityStatementRestComponent rest) {
    rest.getResource().forEach(this::name);
    rest.getOperation().forEach(this::define);
  }

  private void name(CapabilityStatementRestResourceComponent resource) {
    profiles
        .profileOf(resource.getType())
        .map(StructureDefinition::getUrl)
        .ifPresent(resource::setProfile);
    resource.getSupportedProfile().clear();
    profiles.profiles().stream()
        .filter(profile -> profile.getType().equals(resource.getType()))
        .map(StructureDefinition::getUrl)
        .filter(url -> !url.equals(resource.getProfile()))
        .forEach(resource::addSupportedProfile);
    resource.getOperation().forEach(this::define);
  }

  private void define(CapabilityStatementRestResourceOperationComponent operation) {
    var own = operations.get(operation.getName().replaceFirst("^\\$", ""));
    if (own != null) {
      operation.setName(own.getCode()).setDefinition(own.getUrl());
    }
  }
}
