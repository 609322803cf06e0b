#pragma once
#include <stdbool.h>
#include <stdint.h>

/// Counts what is asked of the allocator while counting is on, by all threads of the process.
///
/// With glibc the program's own `malloc`, `calloc`, `realloc` and aligned forms stand before the library's, as the
/// dynamic linker allows, and hand every request on to it. Elsewhere, and under a sanitizer, nothing is counted.
bool gazette_allocations_are_countable(void);

/// Starts from zero.
void gazette_allocations_begin(void);

/// Stops, and gives the number of requests and the bytes they asked for.
void gazette_allocations_end(uint64_t *count, uint64_t *bytes);
