package onestory.server;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.PrintWriter;
import onestory.record.IndexDifference.Kind;
import onestory.record.IndexReport;
import onestory.record.IndexVerification;
import onestory.server.database.ConnectedData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code index}: proves the record index by what is stored, or makes it anew. */
@Command(
    name = "index",
    description =
        "Compares the record index with every stored resource, whether or not a server is running.",
    footer = DatabaseOption.FOOTER,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "verify|rebuild")
final class IndexCommand {

  private static final int EVERY = 10_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DatabaseOption database = new DatabaseOption();

  /** Exit code 0 if the index is whole and right, 1 if not. */
  @Command(
      name = "verify",
      description = "Tells where the index is wrong, and changes nothing.",
      mixinStandardHelpOptions = true)
  int verify() throws IOException {
    try (var connected = database.connect()) {
      return tell(verification(connected).verify(this::progress), "Differences");
    }
  }

  /** Exit code 0: what was wrong is right now. */
  @Command(
      name = "rebuild",
      description = "Mends every row of the index that is wrong.",
      mixinStandardHelpOptions = true)
  int rebuild() throws IOException {
    try (var connected = database.connect()) {
      tell(verification(connected).rebuild(this::progress), "Mended");
      return 0;
    }
  }

  private int tell(IndexReport report, String what) {
    out().printf("Resources %,d, rows %,d.%n", report.resources(), report.rows());
    out()
        .printf(
            "%s: missing %,d, superfluous %,d, different %,d, people without revision %,d.%n",
            what,
            report.count(Kind.MISSING),
            report.count(Kind.SUPERFLUOUS),
            report.count(Kind.DIFFERENT),
            report.revisionsMissing());
    report
        .examples()
        .forEach(
            example ->
                out()
                    .printf(
                        "  %s %s, resource key %d%n",
                        example.kind(), example.resourceType(), example.resourceKey()));
    return report.isClean() ? 0 : 1;
  }

  private static IndexVerification verification(ConnectedData database) {
    return new IndexVerification(database.dataSource(), FhirContext.forR4Cached());
  }

  private void progress(long compared) {
    if (compared % EVERY == 0) {
      spec.commandLine().getErr().printf("  %,d resources compared%n", compared);
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
