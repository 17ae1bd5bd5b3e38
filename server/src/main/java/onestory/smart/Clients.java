package onestory.smart;

import java.util.Optional;

/** The clients that were let in. */
interface Clients {

  Optional<Client> find(String id);
}
