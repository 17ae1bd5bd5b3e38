package onestory.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import onestory.load.Settings.Mode;

/** One run: loads what is not loaded yet, reads back if asked to, and reports. */
final class LoadRun implements AutoCloseable {

  private static final int LINES_AT_ONCE = 200;

  private final Settings settings;
  private final Rounds rounds;
  private final Journal journal;
  private final Assignments assignments;
  private final Packing packing;
  private final FhirServer server;
  private final Tally tally;
  private final Progress progress;
  private final PrintWriter out;

  private LoadRun(Settings settings, FhirServer server, Surroundings surroundings, PrintWriter out)
      throws IOException {
    if (settings.has(Mode.AGAIN)) {
      Files.deleteIfExists(settings.journal());
    }
    var files = new SourceFiles(settings::isOwn).in(settings.files());
    var bytes = files.stream().mapToLong(SourceFile::size).sum();
    this.settings = settings;
    this.server = server;
    this.out = out;
    this.rounds = new Rounds(files, new Parcels(LINES_AT_ONCE), settings.clients());
    this.journal = Journal.open(settings.journal(), settings.base());
    this.assignments = Assignments.open(settings.assignments());
    this.packing =
        new Packing(new Preparation(new People(numbering())), new Parts(settings.part()));
    this.progress = new Progress(out, surroundings.clock(), surroundings.terminal(), bytes);
    this.tally = new Tally(progress);
  }

  static LoadRun open(
      Settings settings, FhirServer server, Surroundings surroundings, PrintWriter out)
      throws IOException {
    return new LoadRun(settings, server, surroundings, out);
  }

  /**
   * Whether nothing was refused and nothing came back different.
   *
   * @throws ServerLost after the report of what was done until then
   */
  boolean run() throws IOException {
    var report = new Report(tally, settings.report());
    List<Difference> differences = List.of();
    try {
      if (settings.has(Mode.LOAD)) {
        load();
      }
      if (settings.has(Mode.VERIFY)) {
        differences = verify();
      }
    } finally {
      report.write(differences);
      report.print(out);
    }
    return tally.refusals().isEmpty() && differences.isEmpty();
  }

  @Override
  public void close() throws IOException {
    journal.close();
    assignments.close();
  }

  private void load() {
    try {
      rounds.with(new Delivery(server, journal, packing, tally)::deliver);
    } finally {
      progress.end();
    }
  }

  private List<Difference> verify() {
    var verification = new Verification(packing, new Stored(server));
    rounds.with(verification::check);
    out.printf(
        Locale.UK,
        "Read back %,d resources in %,d stories: %,d differences.%n",
        verification.countOfResources(),
        verification.countOfPeople(),
        verification.differences().size());
    return verification.differences();
  }

  private People.Numbering numbering() {
    return settings.has(Mode.ASSIGN) ? People.assigned(assignments, server) : People.asTheyCome();
  }
}
