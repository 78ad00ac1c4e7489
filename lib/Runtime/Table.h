//===- Table.h - A hash table without the C++ library -----------*- C++ -*-===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// A hash table with open addressing, whose keys are a few 64-bit words. Single
// entries cannot be removed. If there is no memory, an insertion returns false
// and the table does not change.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_RUNTIME_TABLE_H
#define LIB_RUNTIME_TABLE_H

#include "Locks.h"
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <type_traits>

namespace fp8rt {

/// This class is not safe for several threads.
template <typename Key, typename Value>
class Table {
  static_assert(std::has_unique_object_representations_v<Key>);
  static constexpr int numWords = sizeof(Key) / 8;
  static_assert(sizeof(Key) == 8 * numWords);
  static_assert(std::is_trivially_copyable_v<Value>);

public:
  /// The entry of a key, or null. The pointer is valid until the next change.
  const Value *find(const Key &key) const {
    if (capacity == 0)
      return nullptr;
    const Slot &slot = slots[position(slots, capacity, key)];
    return slot.isUsed ? &slot.value : nullptr;
  }

  /// Adds an entry for a key that has none.
  bool insert(const Key &key, const Value &value) {
    // The table is at most three quarters full, so that every search ends.
    if (4 * (count + 1) > 3 * capacity && !grow())
      return false;
    Slot &slot = slots[position(slots, capacity, key)];
    slot.key = key;
    slot.value = value;
    slot.isUsed = true;
    ++count;
    return true;
  }

  void clear() {
    for (uint64_t i = 0; i < capacity; ++i)
      slots[i].isUsed = false;
    count = 0;
  }

  uint64_t size() const { return count; }

private:
  struct Slot {
    Key key;
    Value value;
    bool isUsed;
  };

  static uint64_t hash(const Key &key) {
    uint64_t words[numWords];
    std::memcpy(words, static_cast<const void *>(&key), sizeof(Key));
    uint64_t state = 0;
    for (uint64_t word : words) {
      state = (state ^ word) * 0x9e3779b97f4a7c15;
      state ^= state >> 29;
    }
    return state;
  }

  static bool equal(const Key &a, const Key &b) {
    return std::memcmp(static_cast<const void *>(&a),
                       static_cast<const void *>(&b), sizeof(Key)) == 0;
  }

  /// The position of the key, or the position at which it would be inserted.
  static uint64_t position(const Slot *slots, uint64_t capacity,
                           const Key &key) {
    uint64_t i = hash(key) & (capacity - 1);
    while (slots[i].isUsed && !equal(slots[i].key, key))
      i = (i + 1) & (capacity - 1);
    return i;
  }

  bool grow() {
    uint64_t newCapacity = capacity ? 2 * capacity : 16;
    auto *newSlots =
        static_cast<Slot *>(std::calloc(newCapacity, sizeof(Slot)));
    if (!newSlots)
      return false;
    for (uint64_t i = 0; i < capacity; ++i)
      if (slots[i].isUsed)
        newSlots[position(newSlots, newCapacity, slots[i].key)] = slots[i];
    std::free(slots);
    slots = newSlots;
    capacity = newCapacity;
    return true;
  }

  Slot *slots = nullptr;
  uint64_t capacity = 0;
  uint64_t count = 0;
};

/// A table for several threads.
template <typename Key, typename Value>
class SharedTable {
public:
  /// Copies the entry of a key to `value`. Returns false if there is none.
  bool find(const Key &key, Value &value) {
    ReadGuard guard(mutex);
    const Value *found = table.find(key);
    if (found)
      value = *found;
    return found;
  }

  /// Adds an entry unless there is one. A table with `limit` entries is emptied
  /// first.
  bool insert(const Key &key, const Value &value, uint64_t limit = ~0ull) {
    WriteGuard guard(mutex);
    if (table.find(key))
      return true;
    if (table.size() >= limit)
      table.clear();
    return table.insert(key, value);
  }

private:
  SharedMutex mutex;
  Table<Key, Value> table;
};

} // namespace fp8rt

#endif // LIB_RUNTIME_TABLE_H
