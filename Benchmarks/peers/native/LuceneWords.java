import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words with Lucene's StandardTokenizer: LuceneWords TEXTS SAMPLES. The JVM compiles for four seconds before the clock starts. */
public class LuceneWords {
  public static void main(String[] arguments) throws IOException {
    var texts = readTexts(Path.of(arguments[0]));
    var tokenizer = new StandardTokenizer();
    long passes = 0;
    long start = System.nanoTime();
    for (; System.nanoTime() - start < 4e9; passes++) count(tokenizer, texts);
    // CPU time comes in hundredths of a second: a sample lasts half a second or longer.
    long repetitions = passes / 8 + 1;
    for (int sample = 0; sample < Integer.parseInt(arguments[1]); sample++) {
      double before = cpuSeconds();
      long found = 0;
      for (long i = 0; i < repetitions; i++) found = count(tokenizer, texts);
      System.out.println((cpuSeconds() - before) / repetitions + " " + found);
    }
  }

  private static long count(StandardTokenizer tokenizer, List<String> texts) throws IOException {
    var term = tokenizer.addAttribute(CharTermAttribute.class);
    long count = 0;
    for (String text : texts) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) count += term.length() > 0 ? 1 : 0;
      tokenizer.end();
      tokenizer.close();
    }
    return count;
  }

  private static List<String> readTexts(Path path) throws IOException {
    var buffer = ByteBuffer.wrap(Files.readAllBytes(path)).order(ByteOrder.LITTLE_ENDIAN);
    var texts = new ArrayList<String>();
    while (buffer.hasRemaining()) {
      int size = buffer.getInt();
      texts.add(new String(buffer.array(), buffer.position(), size, StandardCharsets.UTF_8));
      buffer.position(buffer.position() + size);
    }
    return texts;
  }

  /** Of the whole process: the collector and the compiler count too. */
  private static double cpuSeconds() {
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() * 1e-9;
  }
}
