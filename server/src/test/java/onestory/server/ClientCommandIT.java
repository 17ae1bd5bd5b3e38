package onestory.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.sql.DataSource;
import onestory.smart.ClientRegister;
import onestory.smart.Registration;
import onestory.testing.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import picocli.CommandLine;

/** The commands by which clients are let in and tokens are tried out, beside a running server. */
@IntegrationTest
class ClientCommandIT {

  @LocalServerPort private int port;
  @Autowired private DataSource database;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object command, String... arguments) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private int client(String... arguments) {
    return run(new ClientCommand(), arguments);
  }

  private Registration registered(String id) {
    return new ClientRegister(database)
        .list().stream().filter(client -> client.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void letsAnAppInAndOutAgain() {
    var added =
        client(
            "add",
            "told-app",
            "--data",
            FreshDatabase.DIRECTORY,
            "--organisation",
            "rk9",
            "--sector",
            "acute",
            "--kind",
            "app",
            "--authentication",
            "none",
            "--redirect-uri",
            "https://a.example/",
            "--redirect-uri",
            "https://b.example/",
            "--scopes",
            "launch patient/*.rs");

    assertThat(added).as(err.toString()).isZero();
    assertThat(registered("told-app").redirectUris())
        .containsExactly("https://a.example/", "https://b.example/");
    assertThat(client("list", "--data", FreshDatabase.DIRECTORY)).isZero();
    assertThat(out.toString()).contains("told-app  app, rk9, acute, none  launch patient/*.rs");
    assertThat(client("remove", "told-app", "--data", FreshDatabase.DIRECTORY)).isZero();
    assertThat(client("remove", "told-app", "--data", FreshDatabase.DIRECTORY)).isEqualTo(1);
  }

  @Test
  void showsASecretOnceAndKeepsItsHash() {
    client(
        "add",
        "secret-app",
        "--data",
        FreshDatabase.DIRECTORY,
        "--organisation",
        "RK9",
        "--sector",
        "acute",
        "--kind",
        "app",
        "--authentication",
        "client_secret_basic",
        "--redirect-uri",
        "https://a.example/",
        "--scopes",
        "launch");

    var secret = out.toString().trim().replaceFirst("(?s).*: ", "");
    assertThat(secret).hasSize(43);
    assertThat(registered("secret-app").secret()).startsWith("{bcrypt}").doesNotContain(secret);
  }

  @Test
  void saysWhyAClientIsNotLetIn() {
    var added =
        client(
            "add",
            "odd-app",
            "--data",
            FreshDatabase.DIRECTORY,
            "--organisation",
            "RK9",
            "--sector",
            "acute",
            "--kind",
            "app",
            "--authentication",
            "none",
            "--scopes",
            "launch");

    assertThat(added).isEqualTo(2);
    assertThat(err.toString()).contains("an app, and nothing else, has redirect URIs");
  }

  @Test
  void printsADemoTokenAndNothingElse() {
    var printed =
        run(new TokenCommand(), "primary", "--data", FreshDatabase.DIRECTORY, "--server", base());

    assertThat(printed).as(err.toString()).isZero();
    assertThat(out.toString().trim()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void knowsNoTokenForAnUnknownSectorOrAWrongNumber() {
    assertThat(run(new TokenCommand(), "wizards")).isEqualTo(2);
    assertThat(run(new TokenCommand(), "primary", "--patient", "9990000019")).isEqualTo(2);
    assertThat(run(new TokenCommand(), "primary", "--data", "target/nowhere")).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
  }

  private String base() {
    return "http://127.0.0.1:%d/fhir".formatted(port);
  }
}
