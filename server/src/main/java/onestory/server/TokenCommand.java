package onestory.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import onestory.caller.Claim;
import onestory.caller.Role;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.DemoAsk;
import onestory.smart.DemoKey;
import onestory.smart.DemoTokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code token}: an access token of a demo server, for anybody one wants to be. */
@Command(
    name = "token",
    description = "Prints an access token of a running server in demo mode.",
    footer = {
      "Example: curl -H \"Authorization: Bearer $(./onestory token primary)\" http://127.0.0.1:8080/fhir/Patient/9990000018",
      "Exit status: 0 printed, 1 refused or no server, 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "SECTOR",
      description =
          "primary, acute, ambulance, urgent, community, mental-health, social-care, childrens,"
              + " care-provider, hospice, pharmacy, housing, voluntary, access-point, citizen,"
              + " proxy, commissioner, oversight, or admin")
  private String sector = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description =
          "clinician, care-professional, support-worker, administrator, coordinator,"
              + " identity-administrator or system-administrator; default: the sector's usual one")
  private @Nullable String role;

  @Option(
      names = "--patient",
      paramLabel = "NHS",
      description = "open the record of this person, and no other")
  private @Nullable String patient;

  @Option(
      names = "--scope",
      paramLabel = "SCOPES",
      description = "separated by blanks, such as \"patient/Observation.rs\"")
  private @Nullable String scope;

  @Option(
      names = "--organisation",
      paramLabel = "ODS",
      description = "ODS code; default: one of the demo town's in this sector")
  private @Nullable String organisation;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "the server's FHIR base; default ${DEFAULT-VALUE}",
      defaultValue = "http://127.0.0.1:8080/fhir")
  private URI server = URI.create("http://127.0.0.1:8080/fhir");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "the server's data folder, where its demo key lies; default ${DEFAULT-VALUE}")
  private Path data = Path.of("data");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    var asked = asked();
    if (asked.isEmpty()) {
      err().println("There is no such sector, role or NHS number: " + help());
      return 2;
    }
    try {
      spec.commandLine().getOut().println(tokens().token(asked.get()));
      return 0;
    } catch (IOException e) {
      err().println("No token: " + e.getMessage());
      err()
          .println(
              "Is a demo server running (./onestory demo), and are --server and --data its own?");
      return 1;
    }
  }

  private DemoTokens tokens() throws IOException {
    return new DemoTokens(
        DemoKey.read(data), URI.create(server.toString().replaceFirst("/+$", "")));
  }

  /** Empty if something that was named does not exist. */
  private Optional<DemoAsk> asked() {
    return DemoAsk.of(sector)
        .filter(ask -> role == null || Role.coded(role).isPresent())
        .filter(ask -> patient == null || NhsNumber.parse(patient).isPresent())
        .map(ask -> patient == null ? ask : ask.about(patient.replace(" ", "")))
        .map(ask -> role == null ? ask : ask.with(Claim.ROLE, role))
        .map(ask -> organisation == null ? ask : ask.with(Claim.ORGANISATION, organisation))
        .map(ask -> scope == null ? ask : ask.scoped(scope));
  }

  private static String help() {
    return "see ./onestory token --help";
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
