//===- MatmulSummary.cpp - How much of a program is in FP8 ----------------===//
//
// Part of fp8-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Adds up the records of matmuls, and says why none of them is in FP8.
//
//===----------------------------------------------------------------------===//

#include "MatmulSummary.h"
#include "fp8/Support/Count.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace mlir::fp8;

//===----------------------------------------------------------------------===//
// Totals
//===----------------------------------------------------------------------===//

MatmulTotals &MatmulTotals::operator+=(const MatmulTotals &other) {
  found += other.found;
  rewritten += other.rewritten;
  weightBytesBefore += other.weightBytesBefore;
  weightBytesAfter += other.weightBytesAfter;
  attentions += other.attentions;
  fusedAttentions += other.fusedAttentions;
  attentionsForFp8 += other.attentionsForFp8;
  fp8Attentions += other.fp8Attentions;
  return *this;
}

/// "1 of 2 attentions", or nothing if there are none.
static std::string countAttentions(int64_t part, int64_t all, StringRef what) {
  if (all == 0)
    return "";
  return std::to_string(part) + " of " +
         formatCount(all, "attention", "attentions") + " " + what.str();
}

std::string MatmulTotals::getText() const {
  std::string fused = countAttentions(fusedAttentions, attentions, "fused");
  std::string inFp8 =
      countAttentions(fp8Attentions, attentionsForFp8, "in FP8");
  if (!fused.empty() && !inFp8.empty())
    fused += ", ";
  fused += inFp8;
  if (found == 0 && !fused.empty())
    return fused;
  std::string text = std::to_string(rewritten) + " of " +
                     formatCount(found, "matmul", "matmuls") + " in FP8";
  if (weightBytesBefore > 0)
    text += ", their weights " + std::to_string(weightBytesBefore) +
            " bytes before and " + std::to_string(weightBytesAfter) + " after";
  if (!fused.empty())
    text += ", " + fused;
  return text;
}

MatmulTotals fp8::getTotals(ArrayRef<MatmulRecord> records) {
  MatmulTotals totals;
  totals.found = records.size();
  llvm::StringSet<> weights, variants;
  for (const MatmulRecord &record : records) {
    totals.rewritten += !record.refusal;
    if (record.weightKey.empty())
      continue;
    if (weights.insert(record.weightKey).second)
      totals.weightBytesBefore += record.weightBytesBefore;
    std::string variant =
        record.weightKey + "#" + (record.refusal ? "refused" : record.recipe);
    if (variants.insert(variant).second)
      totals.weightBytesAfter += record.weightBytesAfter;
  }
  return totals;
}

//===----------------------------------------------------------------------===//
// Warnings
//===----------------------------------------------------------------------===//

/// Adds a note with the first names of weights, which patterns could match.
static void noteNames(InFlightDiagnostic &warning,
                      ArrayRef<MatmulRecord> records) {
  constexpr size_t maxNames = 3;
  llvm::SetVector<StringRef> names;
  for (const MatmulRecord &record : records)
    if (record.isNamed)
      names.insert(record.weight);
  if (names.empty()) {
    warning.attachNote()
        << "none of the weights has a name: export the model with the names "
           "of its parameters (fp8.param on arguments, resources or globals), "
           "or choose matmuls by location (include=loc:PATTERN)";
    return;
  }
  Diagnostic &note = warning.attachNote();
  note << "the weights are called ";
  llvm::interleaveComma(names.getArrayRef().take_front(maxNames), note,
                        [&](StringRef name) { note << "'" << name << "'"; });
  if (names.size() > maxNames)
    note << " and " << names.size() - maxNames << " other names";
  // By default, torch-mlir names constants after their types.
  bool areTypes = llvm::all_of(
      names, [](StringRef name) { return name.starts_with("torch_tensor_"); });
  note << (areTypes ? ": these are types, not names of parameters; export the "
                      "model with the names of its parameters, or choose "
                      "matmuls by location (include=loc:PATTERN)"
                    : ": patterns select parameters by the names that the "
                      "exporter gave them");
}

void fp8::warnOfUnusedPatterns(Operation *module, const NamePolicy &policy,
                               ArrayRef<MatmulRecord> records) {
  SmallVector<std::pair<StringRef, Location>> weights;
  for (const MatmulRecord &record : records)
    weights.push_back({record.weight, record.location});
  NamePolicy::Unused unused = policy.getUnused(weights);
  for (StringRef pattern : unused.patterns)
    emitWarning(module->getLoc())
        << "expected a weight that matches the pattern '" << pattern
        << "', got none among "
        << formatCount(records.size(), "matmul", "matmuls");
  for (StringRef preset : unused.presets) {
    InFlightDiagnostic warning = emitWarning(module->getLoc());
    warning << "expected weights that the preset '" << preset
            << "' selects, got none among "
            << formatCount(records.size(), "matmul", "matmuls");
    noteNames(warning, records);
  }
}

void fp8::warnOfNoRewrite(Operation *module, ArrayRef<MatmulRecord> records) {
  if (records.empty() || llvm::any_of(records, [](const MatmulRecord &record) {
        return !record.refusal;
      }))
    return;
  // Count refusals by reason. The first one is the example of its kind.
  llvm::MapVector<RefusalReason, std::pair<const Refusal *, unsigned>> reasons;
  for (const MatmulRecord &record : records) {
    auto &[first, count] = reasons[record.refusal->reason];
    if (count++ == 0)
      first = &*record.refusal;
  }
  auto [refusal, count] =
      llvm::max_element(reasons, [](const auto &a, const auto &b) {
        return a.second.second < b.second.second;
      })->second;
  InFlightDiagnostic warning = emitWarning(module->getLoc());
  warning << "expected matmuls to become FP8, got 0 of " << records.size()
          << "; " << count << " of them: " << refusal->message;
  warning.attachNote() << refusal->suggestion;
}
