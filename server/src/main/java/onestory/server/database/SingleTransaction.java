package onestory.server.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Runs work that opens and commits transactions of its own inside one: PostgreSQL's data definition
 * is transactional, so a process killed half-way leaves nothing behind.
 */
final class SingleTransaction {

  private static final Set<String> IGNORED =
      Set.of("commit", "rollback", "setAutoCommit", "close", "setReadOnly");

  private SingleTransaction() {}

  static void run(DataSource dataSource, Consumer<DataSource> work) throws SQLException {
    try (var connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        work.accept(new SingleConnectionDataSource(withoutCommit(connection), true));
        connection.commit();
      } catch (RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static Connection withoutCommit(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            SingleTransaction.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (IGNORED.contains(method.getName())) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
