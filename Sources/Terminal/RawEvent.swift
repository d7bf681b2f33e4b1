internal import CNcurses

/// What curses delivers, before sequences it does not know are put together.
enum RawEvent: Equatable {
  case none
  case scalar(UInt32)
  case key(UInt32)
  case resize
  case hangup
  case unknown

  init(_ event: nc_event) {
    switch Int(event.kind) {
    case NC_EVENT_SCALAR: self = .scalar(event.value)
    case NC_EVENT_KEY: self = .key(event.value)
    case NC_EVENT_RESIZE: self = .resize
    case NC_EVENT_HANGUP: self = .hangup
    case NC_EVENT_UNKNOWN: self = .unknown
    default: self = .none
    }
  }
}

/// Where raw events come from: the terminal, or a test.
protocol RawSource {
  /// The next event, `none` when there is nothing at the moment.
  mutating func next() -> RawEvent
  /// Whether more arrives within so many milliseconds.
  mutating func waits(milliseconds: Int32) -> Bool
}

/// The terminal that is open.
struct CursesSource: RawSource {
  func next() -> RawEvent { RawEvent(nc_next_event()) }
  func waits(milliseconds: Int32) -> Bool { nc_input_within(milliseconds) }
}
