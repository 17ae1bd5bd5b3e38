package onestory.record;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Keys of resources as PostgreSQL takes them. */
final class Keys {

  private Keys() {}

  static Array array(PreparedStatement statement, List<Long> keys) throws SQLException {
    return statement.getConnection().createArrayOf("bigint", keys.toArray());
  }
}
