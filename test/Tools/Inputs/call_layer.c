/* Calls the function of layer.mlir, compiled for a CPU with the recipe `block`.
 */

#include "model.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { ROWS = 3, K = 256, N = 128 };

static uint16_t x[ROWS * K], y[ROWS * N];
static uint8_t weight[K * N];
static float scale[2];

static float from_bf16(uint16_t bits) {
  uint32_t wide = (uint32_t)bits << 16;
  float value;
  memcpy(&value, &wide, sizeof(value));
  return value;
}

static uint16_t to_bf16(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof(bits));
  return (uint16_t)(bits >> 16);
}

static void report(int32_t status) {
  printf("status %d:%s%s\n", (int)status, status ? " " : "", fp8_last_error());
}

int main(void) {
  int64_t x_shape[] = {ROWS, K}, weight_shape[] = {K, N},
          scale_shape[] = {2, 1};
  int64_t y_shape[2];
  int64_t *shapes[] = {y_shape};
  fp8_tensor arguments[] = {
      {x, Fp8DTypeBF16, 2, x_shape, NULL},
      {weight, Fp8DTypeF8E4M3FN, 2, weight_shape, NULL},
      {scale, Fp8DTypeF32, 2, scale_shape, NULL},
  };
  fp8_tensor result = {y, Fp8DTypeBF16, 2, y_shape, NULL};
  int is_exact = 1;
  int i, j;

  /* Row i of x is 7 in each block of 128 columns, column 5 excepted, which is
     0.4375 * i. The scale of the block is 7 / 448, and all these numbers have
     codes. All weights of the first 128 rows are 0, except in row 5. */
  for (i = 0; i < ROWS; ++i)
    for (j = 0; j < K; ++j)
      x[i * K + j] = to_bf16(j == 5 ? 0.4375f * (float)i : 7.0f);
  for (j = 0; j < N; ++j) {
    weight[5 * N + j] = j % 2 ? 0x38 : 0x40; /* 1 and 2 */
    weight[200 * N + j] = 0x38;
  }
  scale[0] = 0.5f;
  scale[1] = 4.0f;

  if (layer_result_shapes(arguments, 3, shapes, 1))
    puts(fp8_last_error());
  printf("shape %d %d\n", (int)y_shape[0], (int)y_shape[1]);
  if (layer(NULL, arguments, 3, &result, 1))
    puts(fp8_last_error());
  for (i = 0; i < ROWS; ++i)
    for (j = 0; j < N; ++j) {
      float expected = 0.4375f * (float)i * (j % 2 ? 0.5f : 1.0f) + 28.0f;
      /* bf16 has 8 bits: an ulp of 28 is 2^-3. */
      if (fabsf(from_bf16(y[i * N + j]) - expected) > 0.0625f) {
        printf("row %d, column %d: expected %g, got %g\n", i, j,
               (double)expected, (double)from_bf16(y[i * N + j]));
        is_exact = 0;
      }
    }
  puts(is_exact ? "exact" : "wrong");

  x_shape[1] = 255;
  report(layer(NULL, arguments, 3, &result, 1));
  x_shape[1] = K;
  y_shape[0] = 2;
  report(layer(NULL, arguments, 3, &result, 1));
  report(layer(NULL, arguments, 1, &result, 1));
  y_shape[0] = ROWS;
  report(layer(NULL, arguments, 3, &result, 1));
  printf("check %d\n", (int)fp8_check());
  return 0;
}
