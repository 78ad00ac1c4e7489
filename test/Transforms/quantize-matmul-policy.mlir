// Names decide which weights are quantized. The last pattern that matches
// decides.

// RUN: fp8-opt %s --fp8-quantize-matmul="include=proj" --remark-format=emitRemark --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s --check-prefix=INCLUDE
// RUN: fp8-opt %s --fp8-quantize-matmul="exclude=*mlp*" --remark-format=emitRemark --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s --check-prefix=EXCLUDE
// RUN: fp8-opt %s --fp8-quantize-matmul="include=proj exclude=to_out policy=+to_out.0,-norm" --remark-format=emitRemark --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s --check-prefix=ORDER
// RUN: fp8-opt %s --fp8-quantize-matmul="preset=qwen-image" --remark-format=emitRemark --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s --check-prefix=QWEN
// RUN: fp8-opt %s --fp8-quantize-matmul="preset=qwen-image-quality include=net.2" --remark-format=emitRemark --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s --check-prefix=QUALITY
// RUN: fp8-opt %s --fp8-quantize-matmul="exclude=loc:out_layer" --remark-format=emitRemark --remarks-filter=fp8 -o /dev/null 2>&1 | FileCheck %s --check-prefix=LOCATION

// These are the names, in order: transformer_blocks.0.attn.to_q.proj,
// transformer_blocks.0.img_mlp.net.2, transformer_blocks.0.img_mod.1,
// time_text_embed.proj, transformer_blocks.0.attn.to_out.0. The last weight has
// no name.

// INCLUDE: [Passed] {{.*}} Weight=transformer_blocks.0.attn.to_q.proj
// INCLUDE: [Missed] excluded {{.*}} Reason="expected a selected weight: 'transformer_blocks.0.img_mlp.net.2' matches no include pattern"
// INCLUDE-SAME: Suggestion="change preset, include, exclude or policy"
// INCLUDE: [Missed] excluded {{.*}} 'transformer_blocks.0.img_mod.1' matches no include pattern
// INCLUDE: [Passed] {{.*}} Weight=time_text_embed.proj
// INCLUDE: [Missed] excluded {{.*}} 'transformer_blocks.0.attn.to_out.0'
// INCLUDE: [Missed] excluded {{.*}} Reason="expected a selected weight: a weight without a name matches no include pattern"

// EXCLUDE: [Passed] {{.*}} Weight=transformer_blocks.0.attn.to_q.proj
// EXCLUDE: [Missed] excluded {{.*}} 'transformer_blocks.0.img_mlp.net.2' matches the exclude pattern '*mlp*'
// EXCLUDE: [Passed]
// EXCLUDE: [Passed]
// EXCLUDE: [Passed]
// EXCLUDE: [Passed]

// ORDER: [Passed] {{.*}} Weight=transformer_blocks.0.attn.to_q.proj
// ORDER: [Missed]
// ORDER: [Missed]
// ORDER: [Passed] {{.*}} Weight=time_text_embed.proj
// ORDER: [Passed] {{.*}} Weight=transformer_blocks.0.attn.to_out.0
// ORDER: [Missed]

// QWEN: [Passed]
// QWEN: [Passed]
// QWEN: [Passed] {{.*}} Weight=transformer_blocks.0.img_mod.1
// QWEN: [Missed] excluded {{.*}} 'time_text_embed.proj' matches the exclude pattern 'time_text_embed'
// QWEN: [Passed]
// QWEN: [Missed] excluded

// QUALITY: [Passed]
// QUALITY: [Passed] {{.*}} Weight=transformer_blocks.0.img_mlp.net.2
// QUALITY: [Missed] excluded {{.*}} 'transformer_blocks.0.img_mod.1' matches the exclude pattern '_mod'
// QUALITY: [Missed]
// QUALITY: [Passed]
// QUALITY: [Missed]

// LOCATION-COUNT-5: [Passed]
// LOCATION: [Missed] excluded {{.*}} Reason="expected a selected weight: a weight without a name matches the exclude pattern 'out_layer'"

func.func @f(%x: tensor<16x32xbf16>, %z: tensor<16x16xf32>,
             %mlp: tensor<32x16xbf16> {fp8.param = "transformer_blocks.0.img_mlp.net.2"},
             %mod: tensor<32x16xbf16> {fp8.param = "transformer_blocks.0.img_mod.1"},
             %embed: tensor<32x16xbf16> {fp8.param = "time_text_embed.proj"},
             %out: tensor<32x16xbf16> {fp8.param = "transformer_blocks.0.attn.to_out.0"})
    -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %q = arith.constant dense_resource<transformer_blocks.0.attn.to_q.proj> : tensor<32x16xbf16>
  %c = arith.constant dense<0.5> : tensor<32x16xbf16>
  %0 = linalg.matmul ins(%x, %q : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %1 = linalg.matmul ins(%x, %mlp : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %2 = linalg.matmul ins(%x, %mod : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %3 = linalg.matmul ins(%x, %embed : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %4 = linalg.matmul ins(%x, %out : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  %5 = linalg.matmul ins(%x, %c : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32> loc("out_layer")
  return %0, %1, %2, %3, %4, %5 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}
{-#
  dialect_resources: {
    builtin: {
      transformer_blocks.0.attn.to_q.proj: "0x02000000ABABABAB"
    }
  }
#-}
