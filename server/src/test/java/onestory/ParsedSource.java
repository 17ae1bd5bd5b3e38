package onestory;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Java sources as the JDK's own compiler reads them.
 *
 * @param methods with a body
 * @param types at the top level of their files
 */
record ParsedSource(List<Method> methods, List<Type> types) {

  /** A method or constructor; {@code lines} from its first annotation to its closing brace. */
  record Method(String name, int lines, int parameters) {}

  record Type(String name, boolean isPublic) {}

  static ParsedSource of(List<Path> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      var positions = Trees.instance(task).getSourcePositions();
      var parsed = new ParsedSource(new ArrayList<>(), new ArrayList<>());
      task.parse().forEach(unit -> parsed.new Reader(unit, positions).scan(unit, null));
      return parsed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Reader(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      for (var type : unit.getTypeDecls()) {
        if (type instanceof ClassTree named) {
          var isPublic = named.getModifiers().getFlags().contains(Modifier.PUBLIC);
          types.add(new Type(named.getSimpleName().toString(), isPublic));
        }
      }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      if (method.getBody() != null) {
        methods.add(new Method(place(method), lines(method), parameters(method)));
      }
      return super.visitMethod(method, null);
    }

    // A record's components are its shape, not a list of parameters; an override has those that
    // somebody else's interface gives it.
    private int parameters(MethodTree method) {
      var isOverride =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> "Override".equals(annotation.getAnnotationType().toString()));
      var isOfRecord = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
      var isConstructor = method.getName().contentEquals("<init>");
      return isOverride || (isOfRecord && isConstructor) ? 0 : method.getParameters().size();
    }

    private String place(MethodTree method) {
      return Path.of(unit.getSourceFile().toUri()).getFileName() + "#" + method.getName();
    }

    private int lines(Tree tree) {
      var map = unit.getLineMap();
      var first = map.getLineNumber(positions.getStartPosition(unit, tree));
      var last = map.getLineNumber(positions.getEndPosition(unit, tree));
      return (int) (last - first + 1);
    }
  }
}
