// What the C++ peers share: the texts, the clock, and the lines they print.
#pragma once

#include <time.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

/// Texts from a file: of each its length as a 32-bit number, then its bytes.
inline std::vector<std::string> read_texts(const char *path) {
  std::vector<std::string> texts;
  FILE *file = fopen(path, "rb");
  if (!file) exit(1);
  for (uint32_t size; fread(&size, sizeof size, 1, file) == 1;) {
    texts.emplace_back(size, '\0');
    if (fread(texts.back().data(), 1, size, file) != size) exit(1);
  }
  fclose(file);
  return texts;
}

inline double cpu_seconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

/// Warms up once, then prints seconds and what was found for each sample.
template <class Work>
void measure(int samples, Work work) {
  work();
  for (int sample = 0; sample < samples; sample++) {
    double start = cpu_seconds();
    size_t found = work();
    printf("%.6f %zu\n", cpu_seconds() - start, found);
  }
}
