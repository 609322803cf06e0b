import Synchronization

/// What each stage of a long piece of work costs, by what the work tells of its progress.
final class StageClock: Sendable {
  static let secondsKey = "cpuSeconds."
  static let peakKey = "peakMemoryBytes."

  private struct State {
    var stage: String
    var start: Double
    var seconds: [String: Double] = [:]
    var peaks: [String: Int] = [:]
  }

  private let state: Mutex<State>
  /// Whether the kernel lets the peak be taken anew for each stage.
  private let tellsPeaks: Bool

  /// Starts with the first stage.
  init(_ stage: String) {
    tellsPeaks = PeakMemory.reset()
    state = Mutex(State(stage: stage, start: Seconds.now().cpu))
  }

  /// Ends the stage under way and starts another; nothing when it is the same one.
  func enter(_ stage: String) {
    state.withLock { state in
      guard stage != state.stage else { return }
      let now = Seconds.now().cpu
      state.seconds[state.stage, default: 0] += now - state.start
      if tellsPeaks {
        state.peaks[state.stage] = max(state.peaks[state.stage] ?? 0, PeakMemory.bytes())
        PeakMemory.reset()
      }
      state.stage = stage
      state.start = Seconds.now().cpu
    }
  }

  /// Ends the last stage.
  func finish() { enter("") }

  /// CPU seconds, and the bytes resident at most, of each stage.
  var detail: [String: Double] {
    state.withLock { state in
      var detail: [String: Double] = [:]
      for (stage, seconds) in state.seconds { detail[Self.secondsKey + stage] = seconds }
      for (stage, peak) in state.peaks { detail[Self.peakKey + stage] = Double(peak) }
      return detail
    }
  }
}
