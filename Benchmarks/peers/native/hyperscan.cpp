// Names with Hyperscan's literal matcher: hyperscan TEXTS SAMPLES NAMES
//
// Hyperscan reports every occurrence of every name, by its end. Those that touch a letter or digit are dropped (a byte
// of a non-ASCII character counts as a letter), and of overlapping ones the leftmost and longest stays.
#include <hs/hs.h>

#include <algorithm>

#include "peer.hpp"

struct Match {
  unsigned start, end;
};

struct Search {
  const std::vector<std::string> &names;
  const std::string *text;
  std::vector<Match> matches;
};

static bool is_letter(unsigned char byte) {
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'z');
}

static int on_match(unsigned id, unsigned long long, unsigned long long end, unsigned, void *context) {
  auto &search = *static_cast<Search *>(context);
  auto &text = *search.text;
  size_t start = end - search.names[id].size();
  if ((start == 0 || !is_letter(text[start - 1])) && (end == text.size() || !is_letter(text[end])))
    search.matches.push_back({unsigned(start), unsigned(end)});
  return 0;
}

static size_t kept(std::vector<Match> &matches) {
  std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
    return a.start != b.start ? a.start < b.start : a.end > b.end;
  });
  size_t count = 0;
  unsigned end = 0;
  for (auto &match : matches) {
    if (match.start < end) continue;
    count++;
    end = match.end;
  }
  return count;
}

int main(int, char **arguments) {
  auto texts = read_texts(arguments[1]);
  auto names = read_texts(arguments[3]);
  std::vector<const char *> pointers;
  std::vector<size_t> lengths;
  std::vector<unsigned> ids, flags(names.size(), 0);
  for (auto &name : names) {
    ids.push_back(unsigned(ids.size()));
    pointers.push_back(name.data());
    lengths.push_back(name.size());
  }
  hs_database_t *database = nullptr;
  hs_compile_error_t *error = nullptr;
  hs_scratch_t *scratch = nullptr;
  if (hs_compile_lit_multi(pointers.data(), flags.data(), ids.data(), lengths.data(), unsigned(names.size()),
                           HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS ||
      hs_alloc_scratch(database, &scratch) != HS_SUCCESS)
    return 1;
  Search search{names, nullptr, {}};
  measure(atoi(arguments[2]), [&] {
    size_t count = 0;
    for (auto &text : texts) {
      search.text = &text;
      search.matches.clear();
      hs_scan(database, text.data(), unsigned(text.size()), 0, scratch, on_match, &search);
      count += kept(search.matches);
    }
    return count;
  });
}
