// Segments with StringZilla's best kernel for this processor: stringzilla TEXTS SAMPLES
#include <stringzilla/stringzilla.h>

#include "peer.hpp"

int main(int, char **arguments) {
  auto texts = read_texts(arguments[1]);
#if SZ_USE_ICELAKE
  auto boundaries = sz_utf8_wordbreaks_icelake;
#elif SZ_USE_HASWELL
  auto boundaries = sz_utf8_wordbreaks_haswell;
#else
  auto boundaries = sz_utf8_wordbreaks_serial;
#endif
  std::vector<sz_size_t> starts(1 << 16), lengths(1 << 16);
  measure(atoi(arguments[2]), [&] {
    size_t count = 0;
    for (auto &text : texts) {
      const char *rest = text.data();
      size_t left = text.size();
      while (left > 0) {
        sz_size_t used = 0;
        count += boundaries(rest, left, starts.data(), lengths.data(), starts.size(), &used);
        if (used == 0) exit(1);
        rest += used;
        left -= used;
      }
    }
    return count;
  });
}
