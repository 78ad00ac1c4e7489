static void f(Operation *op) {
  op->emitError("expected the impossible, "
                "got ") << 1;
  op->emitError("expected what a test has");
}
