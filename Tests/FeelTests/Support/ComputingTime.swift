import Glibc

/// Time this thread has computed: a busy machine makes no bound fail.
struct ComputingTime {
  private let start = ComputingTime.now

  private static var now: Duration {
    var moment = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &moment)
    return .seconds(moment.tv_sec) + .nanoseconds(moment.tv_nsec)
  }

  var elapsed: Duration { ComputingTime.now - start }
}
