/** What the guide tells its readers to run, run. */
@org.jspecify.annotations.NullMarked
package onestory.guide;
