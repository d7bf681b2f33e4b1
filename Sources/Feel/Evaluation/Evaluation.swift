/// The state of an evaluation: slots for names, notes, limits, clock and horizon.
///
/// The host sets the slots of its scope and then evaluates expressions compiled in that scope. One
/// evaluation may serve any number of expressions and cases; `reset` starts the next case.
package final class Evaluation {
  package let clock: FeelClock
  package let zones: Zones
  package let limits: Limits
  // Stored properties are internal and seen from outside through accessors: only then can the
  // compiler prove, within this module, that no two accesses overlap, and leave out the check.
  var tracing = false
  var noted: [Note] = []
  var earliestChange: Int32 = .max
  var ownCompanion: AnyObject?
  var currentSource: Int32 = 0

  var slots: UnsafeMutablePointer<Value>
  var capacity: Int
  /// Where the current frame begins, counted from the first slot.
  var base = 0
  /// The first slot of the current frame.
  var frame: UnsafeMutablePointer<Value>
  /// For loops over lists: where the variable of each slot lies at present. Beside `slots`, so that
  /// going through a list copies and counts nothing.
  private var places: UnsafeMutablePointer<UnsafePointer<Value>>
  var items: UnsafeMutablePointer<UnsafePointer<Value>>
  /// The first slot that no active frame uses.
  var top = 0
  var depth = 0
  var steps = 0
  /// Where the stack stood when the outermost evaluation began.
  var stackStart: UInt
  let today: Int64

  package init(clock: FeelClock, zones: Zones, limits: Limits = Limits()) {
    self.clock = clock
    self.zones = zones
    self.limits = limits
    self.today = clock.today
    self.capacity = 64
    self.slots = .allocate(capacity: 64)
    self.slots.initialize(repeating: .null(.plain), count: 64)
    self.frame = slots
    self.places = .allocate(capacity: 64)
    self.places.initialize(repeating: UnsafePointer(slots), count: 64)
    self.items = places
    self.stackStart = Evaluation.stackAddress()
  }

  /// Whether expressions keep what a trace needs; the engine itself only carries the flag.
  package var isTracing: Bool {
    get { tracing }
    set { tracing = newValue }
  }

  /// What was swallowed so far; only ever appended to.
  package var notes: [Note] { noted }

  /// The first later day on which a comparison made so far turns out differently.
  package var horizon: Int32 { earliestChange }

  /// Whatever the host wants to find again inside its functions, such as the recorder of a trace.
  package var companion: AnyObject? {
    get { ownCompanion }
    set { ownCompanion = newValue }
  }

  /// A number the host may set so that notes say which expression they belong to.
  package var source: Int32 {
    get { currentSource }
    set { currentSource = newValue }
  }

  deinit {
    slots.deinitialize(count: capacity)
    slots.deallocate()
    places.deallocate()
  }

  /// Forgets notes, horizon and used-up steps; slots keep their values.
  package func reset() {
    if !noted.isEmpty { noted.removeAll(keepingCapacity: true) }
    earliestChange = .max
    steps = 0
    stackStart = Evaluation.stackAddress()
  }

  /// A name's value in the current frame.
  package subscript(slot: Int) -> Value {
    get { base + slot < capacity ? slots[base + slot] : .null(.plain) }
    set {
      reserve(base + slot + 1)
      slots[base + slot] = newValue
    }
  }

  /// Gives many names of the current frame their values at once: all inputs of a case, say.
  package func fill(_ places: [Int], with values: [Value]) {
    for (place, value) in zip(places, values) {
      if base + place >= capacity { reserve(base + place + 1) }
      frame[place] = value
    }
  }

  /// Keeps the first slots of the current frame from the functions called in it. Expressions do
  /// so by themselves; hosts need it for slots they use between expressions.
  package func hold(slots count: Int) {
    reserve(base + count)
    top = max(top, base + count)
  }

  /// Makes the slot the first one of the current frame.
  func placeFrame(at base: Int) {
    self.base = base
    frame = slots + base
    items = places + base
  }

  func reserve(_ count: Int) {
    guard count > capacity else { return }
    let larger = max(count, capacity * 2)
    let moved = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    moved.moveInitialize(from: slots, count: capacity)
    (moved + capacity).initialize(repeating: .null(.plain), count: larger - capacity)
    slots.deallocate()
    slots = moved
    let movedPlaces = UnsafeMutablePointer<UnsafePointer<Value>>.allocate(capacity: larger)
    movedPlaces.moveInitialize(from: places, count: capacity)
    (movedPlaces + capacity).initialize(
      repeating: UnsafePointer(slots), count: larger - capacity)
    places.deallocate()
    places = movedPlaces
    capacity = larger
    placeFrame(at: base)
  }

  /// The address of something on the stack, to know how deep the calls are.
  @inline(never)
  static func stackAddress() -> UInt {
    var mark: UInt8 = 0
    return withUnsafeMutablePointer(to: &mark) { UInt(bitPattern: $0) }
  }
}
