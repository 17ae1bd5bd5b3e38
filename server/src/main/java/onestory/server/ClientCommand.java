package onestory.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.Base64;
import onestory.server.database.ConnectedData;
import onestory.smart.ClientRegister;
import onestory.smart.Registration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code client}: who may ask for tokens. */
@Command(
    name = "client",
    description = "Lets clients in, lists them and shuts them out; a running server knows at once.",
    footer = {DatabaseOption.FOOTER, "Exit status: 0 done, 1 there is none such, 2 wrong usage."},
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "add|list|remove")
final class ClientCommand {

  private static final int SECRET_BYTES = 32;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DatabaseOption database = new DatabaseOption();

  @Command(
      name = "add",
      description = "Lets a client in. One that has this id already is replaced.",
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "ID", description = "its client_id") String id,
      @Mixin ClientOptions options)
      throws IOException {
    var secret = options.hasSecret() ? secret() : "";
    try (var connected = database.connect()) {
      register(connected)
          .add(options.registration(id, secret.isEmpty() ? "" : ClientRegister.hash(secret)));
    } catch (IllegalArgumentException e) {
      spec.commandLine().getErr().println("Not let in: " + e.getMessage() + ".");
      return 2;
    }
    out().println("Let in: " + id);
    if (!secret.isEmpty()) {
      out().println("Its secret, which is shown this once and not kept: " + secret);
    }
    return 0;
  }

  @Command(name = "list", description = "Lists the clients.", mixinStandardHelpOptions = true)
  int list() throws IOException {
    try (var connected = database.connect()) {
      register(connected).list().forEach(this::print);
    }
    return 0;
  }

  private void print(Registration client) {
    out()
        .printf(
            "%s  %s, %s, %s, %s  %s%n",
            client.id(),
            client.kind(),
            client.organisation(),
            client.sector(),
            client.authentication(),
            client.scopes());
  }

  @Command(
      name = "remove",
      description = "Shuts a client out, and revokes its tokens.",
      mixinStandardHelpOptions = true)
  int remove(@Parameters(paramLabel = "ID", description = "as list has it") String id)
      throws IOException {
    try (var connected = database.connect()) {
      var isGone = register(connected).remove(id);
      out().println(isGone ? "Shut out: " + id : "There is no client " + id + " in the database.");
      return isGone ? 0 : 1;
    }
  }

  private static ClientRegister register(ConnectedData connected) {
    return new ClientRegister(connected.dataSource());
  }

  private static String secret() {
    var bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
