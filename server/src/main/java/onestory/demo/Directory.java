package onestory.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;

/** The organisations of the town, the people who work there, and the posts they hold. */
final class Directory {

  private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";
  private static final List<String> REGISTERS = List.of("gmc", "nmc", "hcpc", "gphc");

  private Directory() {}

  static List<Resource> entries() {
    var organisations =
        Arrays.stream(DemoOrganisation.values())
            .map(o -> organisation(o.ods(), o.title(), o.kind()).addTelecom(Phones.work(o.phone())))
            .map(Resource.class::cast);
    var people = Arrays.stream(Professional.values()).flatMap(Directory::professional);
    return Stream.concat(organisations, people).toList();
  }

  /** An organisation; its id is its ODS code. */
  static Organization organisation(String ods, String name, String kind) {
    var organisation = new Organization();
    organisation.setId(ods);
    organisation.addIdentifier().setSystem(ODS).setValue(ods);
    organisation
        .setActive(true)
        .setName(name)
        .addType(Code.hl7("organization-type", "prov", "Healthcare Provider").concept())
        .getTypeFirstRep()
        .setText(kind);
    return organisation;
  }

  private static Stream<Resource> professional(Professional professional) {
    return Stream.of(practitioner(professional), role(professional));
  }

  private static Practitioner practitioner(Professional professional) {
    var practitioner = new Practitioner();
    practitioner.setId(professional.id());
    practitioner.setActive(true).addName(professional.who().official());
    practitioner.addTelecom(Phones.work(professional.organisation().phone()));
    var register = professional.id().split("-", 2);
    practitioner
        .addIdentifier()
        .setSystem(identifierSystem(register[0], professional))
        .setValue(register[1]);
    return practitioner;
  }

  private static String identifierSystem(String register, Professional professional) {
    return REGISTERS.contains(register)
        ? "https://fhir.hl7.org.uk/Id/" + register + "-number"
        : professional.organisation().source();
  }

  private static PractitionerRole role(Professional professional) {
    var role = new PractitionerRole();
    role.setId(
        professional.organisation().idPrefix()
            + "post-"
            + professional.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    role.getMeta().setSource(professional.organisation().source());
    role.setActive(true)
        .setPractitioner(professional.reference())
        .setOrganization(professional.organisation().reference());
    role.addCode().setText(professional.post().job());
    return role;
  }
}
