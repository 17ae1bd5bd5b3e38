/** PostgreSQL, embedded or any other, and its schema. */
@NullMarked
package onestory.server.database;

import org.jspecify.annotations.NullMarked;
