#include "CAllocations.h"

#include <stddef.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define GAZETTE_SANITIZED 1
#endif
#endif

#if defined(__linux__) && defined(__GLIBC__) && !defined(GAZETTE_SANITIZED)

#include <errno.h>
#include <stdatomic.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static atomic_bool isCounting;
static atomic_uint_fast64_t requests, requestedBytes;

static inline void note(size_t bytes) {
  if (!atomic_load_explicit(&isCounting, memory_order_relaxed)) return;
  atomic_fetch_add_explicit(&requests, 1, memory_order_relaxed);
  atomic_fetch_add_explicit(&requestedBytes, bytes, memory_order_relaxed);
}

void *malloc(size_t size) {
  note(size);
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  note(count * size);
  return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
  note(size);
  return __libc_realloc(block, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  note(size);
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) return EINVAL;
  note(size);
  void *found = __libc_memalign(alignment, size);
  if (found == NULL) return ENOMEM;
  *block = found;
  return 0;
}

bool gazette_allocations_are_countable(void) { return true; }

void gazette_allocations_begin(void) {
  atomic_store(&requests, 0);
  atomic_store(&requestedBytes, 0);
  atomic_store(&isCounting, true);
}

void gazette_allocations_end(uint64_t *count, uint64_t *bytes) {
  atomic_store(&isCounting, false);
  *count = atomic_load(&requests);
  *bytes = atomic_load(&requestedBytes);
}

#else

bool gazette_allocations_are_countable(void) { return false; }
void gazette_allocations_begin(void) {}
void gazette_allocations_end(uint64_t *count, uint64_t *bytes) { *count = *bytes = 0; }

#endif
