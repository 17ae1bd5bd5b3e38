package onestory.load;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import onestory.load.Settings.Mode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code onestory load}: loads transaction bundles and NDJSON into a running server.
 *
 * <p>Exit status: 0 all loaded (and, when asked for, read back the same), 1 some refused or
 * different, 2 wrong usage or no server.
 */
@Command(
    name = "load",
    description = "Loads FHIR bundles (*.json) and NDJSON (*.ndjson) into a running server.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    footer = {
      "",
      "Stopped, it goes on where it was when started again with the same --report.",
      "Exit status: 0 all loaded, 1 some refused or different, 2 wrong usage or no server."
    })
public final class LoadCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|FILE",
      showDefaultValue = CommandLine.Help.Visibility.NEVER,
      description = "What to load.")
  private List<Path> files = List.of();

  @Option(names = "--server", paramLabel = "URL", description = "The server's FHIR base.")
  private URI server = URI.create("http://127.0.0.1:8080/fhir");

  @Option(names = "--clients", paramLabel = "N", description = "Requests side by side.")
  private int clients = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Where the report goes; the state of the run is kept beside it.")
  private Path report = Path.of("load-report.json");

  @Option(
      names = "--assign-nhs-numbers",
      description = "Give people without an NHS number a synthetic one (999 010 0000 and above).")
  private boolean assign;

  @Option(names = "--verify", description = "Then read every story back and compare its content.")
  private boolean verify;

  @Option(names = "--verify-only", description = "Read back and compare, load nothing.")
  private boolean verifyOnly;

  @Option(names = "--again", description = "Load also what an earlier run loaded.")
  private boolean again;

  @Option(
      names = "--part",
      paramLabel = "N",
      description = "Send bundles with more entries in parts of about N.")
  private int part = 1000;

  @Mixin private final TokenOptions tokens = new TokenOptions();

  public LoadCommand() {
    this(Surroundings.real());
  }

  LoadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var out = spec.commandLine().getOut();
    var base = URI.create(server.toString().replaceFirst("/+$", ""));
    var http = new HttpFhirServer(base, tokens.bearer(base), surroundings.pause());
    if (!http.isThere()) {
      return given("No FHIR server answers at " + base + ".");
    }
    try (var run = LoadRun.open(settings(base), http, surroundings, out)) {
      return run.run() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    } catch (ServerLost lost) {
      return given("Stopped: " + lost.reason() + ". Run the same command again to go on.");
    }
  }

  private int given(String reason) {
    spec.commandLine().getErr().println(reason);
    return CommandLine.ExitCode.USAGE;
  }

  private Settings settings(URI base) {
    var missing = files.stream().filter(file -> !Files.exists(file)).findFirst();
    if (missing.isPresent() || clients < 1 || part < 1) {
      throw new ParameterException(
          spec.commandLine(),
          missing.map(file -> "There is no " + file + ".").orElse("A number must be 1 or more."));
    }
    return new Settings(files, base, clients, part, report, modes());
  }

  private Set<Mode> modes() {
    var modes = EnumSet.noneOf(Mode.class);
    if (assign) {
      modes.add(Mode.ASSIGN);
    }
    if (again) {
      modes.add(Mode.AGAIN);
    }
    if (!verifyOnly) {
      modes.add(Mode.LOAD);
    }
    if (verify || verifyOnly) {
      modes.add(Mode.VERIFY);
    }
    return modes;
  }
}
