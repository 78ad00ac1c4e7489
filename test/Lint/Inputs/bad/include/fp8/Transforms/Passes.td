def UntestedPass : Pass<"fp8-untested"> {
  let options = [Option<"unheardOf", "unheard-of", "bool", "false", "">];
}
