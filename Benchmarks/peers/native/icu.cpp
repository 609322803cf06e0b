// Words with ICU's BreakIterator, directly on UTF-8: icu TEXTS SAMPLES
#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

#include "peer.hpp"

int main(int, char **arguments) {
  auto texts = read_texts(arguments[1]);
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance("en", error));
  UText view = UTEXT_INITIALIZER;
  measure(atoi(arguments[2]), [&] {
    size_t count = 0;
    for (auto &text : texts) {
      utext_openUTF8(&view, text.data(), text.size(), &error);
      words->setText(&view, error);
      for (words->first(); words->next() != icu::BreakIterator::DONE;)
        if (words->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) count++;
    }
    return count;
  });
  return U_FAILURE(error);
}
