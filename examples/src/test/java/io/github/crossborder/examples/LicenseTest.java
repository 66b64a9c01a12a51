package io.github.crossborder.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crossborder.Truth;
import io.github.crossborder.json.DealBookJson;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is handed a jar is handed the license too. */
class LicenseTest {
  private static final String PLACE = "META-INF/LICENSE";

  @ParameterizedTest
  @ValueSource(classes = {Truth.class, DealBookJson.class})
  void what_is_published_holds_the_license(Class<?> published)
      throws IOException, URISyntaxException {
    Path built =
        Path.of(published.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(built)) { // nothing is packed yet in the phase "test"
      assertThat(built.resolve(PLACE)).hasSameTextualContentAs(Path.of("../LICENSE"));
    } else {
      assertHoldsLicense(built);
      String name = built.getFileName().toString().replace(".jar", "-sources.jar");
      assertHoldsLicense(built.resolveSibling(name));
    }
  }

  private static void assertHoldsLicense(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      assertThat(Files.readString(files.getPath(PLACE)))
          .isEqualTo(Files.readString(Path.of("../LICENSE")));
    }
  }
}
