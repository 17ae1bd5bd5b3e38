package onestory.smart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Clients of the configuration and of demo mode, then those of the database. */
final class AllClients implements Clients {

  private final Map<String, Client> configured;
  private final Clients registered;

  AllClients(List<Client> configured, Clients registered) {
    this.configured =
        configured.stream().collect(Collectors.toMap(Client::id, Function.identity()));
    this.registered = registered;
  }

  @Override
  public Optional<Client> find(String id) {
    return Optional.ofNullable(configured.get(id)).or(() -> registered.find(id));
  }
}
