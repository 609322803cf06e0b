// Counts words with ICU's word BreakIterator, directly on UTF-8: icu_words SAMPLES < packed texts.
// The input is, for each text, its length as a 32-bit number and its bytes.
#include <time.h>
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

static double cpu_seconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

int main(int, char **arguments) {
  std::vector<std::string> texts;
  for (uint32_t size; fread(&size, sizeof size, 1, stdin) == 1;) {
    texts.emplace_back(size, '\0');
    if (fread(texts.back().data(), 1, size, stdin) != size) return 1;
  }
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance("en", error));
  UText view = UTEXT_INITIALIZER;
  for (int sample = -1; sample < atoi(arguments[1]); sample++) {
    size_t count = 0;
    double start = cpu_seconds();
    for (auto &text : texts) {
      utext_openUTF8(&view, text.data(), text.size(), &error);
      words->setText(&view, error);
      for (words->first(); words->next() != icu::BreakIterator::DONE;)
        if (words->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) count++;
    }
    if (sample >= 0) printf("%.6f %zu\n", cpu_seconds() - start, count);
  }
  return U_FAILURE(error);
}
