package onestory.conformance;

import java.util.Date;
import java.util.List;
import onestory.fhir.Notes;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;

/** The Parameters that operations on packages answer with. */
final class PackageAnswer {

  private PackageAnswer() {}

  /** Of an installation. */
  static Parameters of(PackageReport report) {
    var answer = new Parameters();
    part(answer, report.content().name(), report.content().version());
    report
        .before()
        .ifPresent(
            before -> answer.addParameter("replaced", before.name() + "#" + before.version()));
    report.installed().forEach(title -> answer.addParameter("installed", title));
    report
        .skipped()
        .forEach(
            (title, why) -> {
              var skipped = answer.addParameter().setName("skipped");
              skipped.addPart().setName("resource").setValue(new StringType(title));
              skipped.addPart().setName("reason").setValue(new StringType(why));
            });
    report.missing().forEach(needed -> answer.addParameter("missing", needed));
    note(answer, words(report));
    return answer;
  }

  /** Of a trial. */
  static Parameters of(PackageReport report, PackageTrial.Result result) {
    var answer = of(report);
    answer.addParameter().setName("checked").setValue(new IntegerType(result.checked()));
    answer.addParameter().setName("failing").setValue(new IntegerType(result.failing()));
    result
        .rules()
        .forEach(
            (rule, count) -> {
              var broken = answer.addParameter().setName("broken");
              broken.addPart().setName("rule").setValue(new StringType(rule));
              broken.addPart().setName("count").setValue(new IntegerType(count));
            });
    note(answer, "Tried only: nothing was installed.");
    return answer;
  }

  /** Of a removal. */
  static Parameters removed(Packages.Entry entry) {
    var answer = new Parameters();
    part(answer, entry.name(), entry.version());
    note(answer, "Removed. What was stored stays as it is.");
    return answer;
  }

  /** Of a list. */
  static Parameters of(List<Packages.Entry> entries) {
    var answer = new Parameters();
    entries.forEach(
        entry -> {
          var part = part(answer, entry.name(), entry.version());
          part.addPart().setName("checksum").setValue(new StringType(entry.checksum()));
          part.addPart()
              .setName("installed")
              .setValue(new InstantType(Date.from(entry.installed())));
        });
    return answer;
  }

  private static ParametersParameterComponent part(Parameters answer, String name, String version) {
    var part = answer.addParameter().setName("package");
    part.addPart().setName("name").setValue(new StringType(name));
    part.addPart().setName("version").setValue(new StringType(version));
    return part;
  }

  private static String words(PackageReport report) {
    if (report.isUnchanged()) {
      return "This package is installed already, with the same content. Nothing was done.";
    }
    return "%d definitions installed, %d skipped, %d packages that it depends on not here."
        .formatted(report.installed().size(), report.skipped().size(), report.missing().size());
  }

  private static void note(Parameters answer, String words) {
    answer.addParameter().setName("outcome").setResource(Notes.outcome(List.of(words)));
  }
}
