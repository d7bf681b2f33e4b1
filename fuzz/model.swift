/// What the fuzzer calls with every input it thinks of.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzBodies.model(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
