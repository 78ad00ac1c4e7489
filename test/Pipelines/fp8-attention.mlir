// attention=fp8 quantizes the operands of attention in both pipelines, and says so.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a binary=isa attention=fp8" | FileCheck %s --check-prefix=GPU
// GPU-NOT: .entry attention_transpose_64
// GPU-DAG: .entry quantize_1x64
// GPU-DAG: .entry quantize_128x64
// GPU-DAG: .entry quantize_transposed_128x64
// GPU-DAG: .entry attention_f8E4M3FN_64_blocks_128x128
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a binary=isa attention=fp8-fast" | FileCheck %s --check-prefix=FAST
// FAST: .entry attention_f8E4M3FN_64_blocks_128x128
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a binary=isa" | FileCheck %s --check-prefix=BF16
// BF16: .entry attention_bf16_64_

// RUN: fp8-opt %s --fp8-to-cpu-pipeline="attention=fp8" --mlir-print-ir-after=fp8-quantize-attention 2>&1 >/dev/null | FileCheck %s --check-prefix=CPU
// CPU: IR Dump After QuantizeAttentionPass
// CPU: fp8.attention {{.*}} scales(
// RUN: fp8-opt %s --fp8-to-cpu-pipeline="attention=auto" --mlir-print-ir-after=fp8-quantize-attention 2>&1 >/dev/null | count 0
// RUN: not fp8-opt %s --fp8-to-cpu-pipeline="attention=on" 2>&1 | FileCheck %s --check-prefix=OPTION
// OPTION: expected attention=auto, off, fp8 or fp8-fast, got 'on'

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a binary=isa attention=fp8 recipe=block exclude=*,loc:*" --fp8-report=%t.json 2>&1 >/dev/null | FileCheck %s --check-prefix=SUMMARY
// SUMMARY: fp8-opt: 0 of 2 matmuls in FP8, {{.*}}, 1 of 1 attention fused, 1 of 1 attention in FP8
// RUN: FileCheck %s --check-prefix=REPORT < %t.json
// REPORT: "attentions": [
// REPORT: "function": "attention",
// REPORT-NEXT: "result": "tensor<8x300x64xbf16>",
// REPORT-NEXT: "type": "f8E4M3FN"

func.func @attention(%q: tensor<8x300x64xbf16>, %k: tensor<8x300x64xbf16>, %v: tensor<8x300x64xbf16>) -> tensor<8x300x64xbf16> {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 0.125 : f32
  %low = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x300x300xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x300x300xf32>) -> tensor<8x300x300xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(h, m, n, d) -> (h, m, d)>, affine_map<(h, m, n, d) -> (h, n, d)>, affine_map<(h, m, n, d) -> (h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<8x300x64xbf16>, tensor<8x300x64xbf16>) outs(%sz : tensor<8x300x300xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %x = arith.extf %a : bf16 to f32
    %y = arith.extf %b : bf16 to f32
    %p = arith.mulf %x, %y : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  } -> tensor<8x300x300xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>, affine_map<(h, m, n) -> (h, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<8x300x300xf32>) outs(%se : tensor<8x300x300xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = arith.mulf %a, %scale : f32
    linalg.yield %r : f32
  } -> tensor<8x300x300xf32>
  %me = tensor.empty() : tensor<8x300xf32>
  %mz = linalg.fill ins(%low : f32) outs(%me : tensor<8x300xf32>) -> tensor<8x300xf32>
  %m = linalg.generic {indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>, affine_map<(h, m, n) -> (h, m)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%t : tensor<8x300x300xf32>) outs(%mz : tensor<8x300xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = arith.maximumf %c, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x300xf32>
  %e = linalg.generic {indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>, affine_map<(h, m, n) -> (h, m)>, affine_map<(h, m, n) -> (h, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%t, %m : tensor<8x300x300xf32>, tensor<8x300xf32>) outs(%se : tensor<8x300x300xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %d = arith.subf %a, %b : f32
    %r = math.exp %d : f32
    linalg.yield %r : f32
  } -> tensor<8x300x300xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%me : tensor<8x300xf32>) -> tensor<8x300xf32>
  %l = linalg.generic {indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>, affine_map<(h, m, n) -> (h, m)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%e : tensor<8x300x300xf32>) outs(%lz : tensor<8x300xf32>) {
  ^bb0(%a: f32, %c: f32):
    %r = arith.addf %c, %a : f32
    linalg.yield %r : f32
  } -> tensor<8x300xf32>
  %we = tensor.empty() : tensor<8x300x300xbf16>
  %w = linalg.generic {indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>, affine_map<(h, m, n) -> (h, m)>, affine_map<(h, m, n) -> (h, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%e, %l : tensor<8x300x300xf32>, tensor<8x300xf32>) outs(%we : tensor<8x300x300xbf16>) {
  ^bb0(%a: f32, %b: f32, %c: bf16):
    %d = arith.divf %a, %b : f32
    %r = arith.truncf %d : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<8x300x300xbf16>
  %oe = tensor.empty() : tensor<8x300x64xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x300x64xf32>) -> tensor<8x300x64xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(h, m, e, n) -> (h, m, n)>, affine_map<(h, m, e, n) -> (h, n, e)>, affine_map<(h, m, e, n) -> (h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%w, %v : tensor<8x300x300xbf16>, tensor<8x300x64xbf16>) outs(%oz : tensor<8x300x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %x = arith.extf %a : bf16 to f32
    %y = arith.extf %b : bf16 to f32
    %p = arith.mulf %x, %y : f32
    %r = arith.addf %c, %p : f32
    linalg.yield %r : f32
  } -> tensor<8x300x64xf32>
  %be = tensor.empty() : tensor<8x300x64xbf16>
  %b = linalg.generic {indexing_maps = [affine_map<(h, m, e) -> (h, m, e)>, affine_map<(h, m, e) -> (h, m, e)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o : tensor<8x300x64xf32>) outs(%be : tensor<8x300x64xbf16>) {
  ^bb0(%a: f32, %c: bf16):
    %r = arith.truncf %a : f32 to bf16
    linalg.yield %r : bf16
  } -> tensor<8x300x64xbf16>
  return %b : tensor<8x300x64xbf16>
}
