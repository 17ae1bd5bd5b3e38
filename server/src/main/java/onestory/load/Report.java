package onestory.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a run came to: a file for an operator's tools, a few lines for the operator. */
final class Report {

  private static final int SHOWN = 10;

  private final Tally tally;
  private final Path path;

  Report(Tally tally, Path path) {
    this.tally = tally;
    this.path = path;
  }

  /**
   * @param differences found by reading back, empty if none were looked for
   */
  void write(List<Difference> differences) throws IOException {
    var report = Json.MAPPER.createObjectNode();
    counts(report);
    var refused = report.putArray("refused");
    tally.refusals().forEach(refusal -> refused.add(refusal.json()));
    var different = report.putArray("different");
    differences.forEach(difference -> different.add(difference.json()));
    Files.write(path, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
  }

  void print(PrintWriter out) {
    out.printf(
        Locale.UK,
        "Loaded %,d bundles (%,d resources), skipped %,d loaded before, refused %,d.%n",
        tally.countOfLoaded(),
        tally.countOfResources(),
        tally.countOfSkipped(),
        tally.countOfRefused());
    tally.refusals().stream().limit(SHOWN).forEach(refusal -> out.println("  " + line(refusal)));
    if (tally.refusals().size() > SHOWN) {
      out.printf("  and %,d more%n", tally.refusals().size() - SHOWN);
    }
    out.println("Report: " + path);
  }

  private void counts(ObjectNode report) {
    report
        .put("loaded", tally.countOfLoaded())
        .put("resources", tally.countOfResources())
        .put("skipped", tally.countOfSkipped())
        .put("refusedCount", tally.countOfRefused());
  }

  private static String line(Refusal refusal) {
    return String.join(" ", refusal.file(), refusal.part(), refusal.entry()).strip()
        + ": "
        + refusal.reason();
  }
}
