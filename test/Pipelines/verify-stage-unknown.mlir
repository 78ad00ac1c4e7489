// RUN: not fp8-opt %s --fp8-verify-stage=stage=kernal 2>&1 | FileCheck %s

// CHECK: Cannot find option named 'kernal'
module {}
