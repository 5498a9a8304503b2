package org.hearsay.engine.openblas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.train.encoder.MatrixProduct;
import org.hearsay.train.encoder.TinyNetwork;
import org.junit.jupiter.api.Test;

/** Beside plain loops; needs the native library: {@code mvn test -Ptraining}. */
class OpenBlasProductTest {
  private static MatrixProduct product() {
    try {
      return new OpenBlasProduct();
    } catch (LinkageError e) {
      return null;
    }
  }

  private static float[] numbers(int size, Random random) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = random.nextFloat() - 0.5f;
    }
    return numbers;
  }

  /** Sizes rise and fall, so that memory of an earlier product is taken again. */
  @Test
  void productsOfAllSizesAreThoseOfPlainLoopsOnEveryThread() {
    MatrixProduct product = product();
    assumeThat(product).as("the native library of the profile training").isNotNull();
    IntStream.range(0, 400).parallel().forEach(seed -> compare(product, new Random(seed)));
  }

  private static void compare(MatrixProduct product, Random random) {
    int m = 1 + random.nextInt(40);
    int n = 1 + random.nextInt(40);
    int k = 1 + random.nextInt(40);
    boolean first = random.nextBoolean();
    boolean second = random.nextBoolean();
    float beta = random.nextInt(2);
    float[] a = numbers(m * k + 3, random);
    float[] b = numbers(k * n + 3, random);
    float[] c = numbers(m * n + 3, random);
    float[] plain = c.clone();
    product.multiply(first, second, m, n, k, a, b, beta, c);
    TinyNetwork.multiply(first, second, m, n, k, a, b, beta, plain);
    assertThat(c).containsExactly(plain, within(1e-4f));
  }
}
