#ifndef CPREFETCH_H
#define CPREFETCH_H

/// Asks the processor to bring the cache line at `address` near. Never faults, changes nothing.
static inline __attribute__((always_inline)) void gazette_prefetch(const void *address) {
  __builtin_prefetch(address);
}

#endif
