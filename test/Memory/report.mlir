// The report and a remark name the buffers that take the most memory at the
// same time, with their sizes and places.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=tensor chip=sm_90a binary=isa" --fp8-report=%t.json --remarks-filter=fp8 --remark-format=emitRemark -o /dev/null 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t.json
// RUN: %python -c "import json; json.load(open(r'%t.json'))"

// CHECK: report.mlir:{{[0-9]+}}:{{.*}}remark: {{.*}}memory-plan{{.*}}BuffersAtPeak=4, Bytes=6291968, DynamicSizesAre=4096, LargestBytes=4194304

// JSON: "matmuls": [
// JSON: "memory": [
// JSON: "bytes": 6291968
// JSON: "dynamic_sizes_are": 4096
// JSON: "function": "f"
// JSON: "live_bytes": 6291968
// JSON: "peak": [
// JSON: "bytes": 4194304
// JSON-NEXT: "location": "{{.*}}report.mlir:{{[0-9]+}}:8"
// JSON-NEXT: "type": "memref<?x512xbf16>"
// JSON: "bytes": 2097152
// JSON-NEXT: "location": "{{.*}}report.mlir:{{[0-9]+}}:8"
// JSON-NEXT: "type": "memref<?x512xf8E4M3FN>"
func.func @f(%x: tensor<?x256xbf16>, %w: tensor<256x512xbf16> {fp8.param = "w"}, %v: tensor<512x256xbf16> {fp8.param = "v"}) -> tensor<?x256xbf16> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %n = tensor.dim %x, %c0 : tensor<?x256xbf16>
  %e = tensor.empty(%n) : tensor<?x512xbf16>
  %z = linalg.fill ins(%zero : bf16) outs(%e : tensor<?x512xbf16>) -> tensor<?x512xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<?x256xbf16>, tensor<256x512xbf16>) outs(%z : tensor<?x512xbf16>) -> tensor<?x512xbf16>
  %e1 = tensor.empty(%n) : tensor<?x256xbf16>
  %z1 = linalg.fill ins(%zero : bf16) outs(%e1 : tensor<?x256xbf16>) -> tensor<?x256xbf16>
  %1 = linalg.matmul ins(%0, %v : tensor<?x512xbf16>, tensor<512x256xbf16>) outs(%z1 : tensor<?x256xbf16>) -> tensor<?x256xbf16>
  return %1 : tensor<?x256xbf16>
}
