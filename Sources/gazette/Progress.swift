import Foundation
import Synchronization

/// Tells how far long work is: on standard error, and only to a terminal.
final class Progress: Sendable {
  private let isShown = StandardError.isTerminal
  private let state = Mutex((stage: "", stageStart: 0.0, lastShown: 0.0, width: 0))

  /// `stage` is done to `share`, 0 to 1; `detail` is shown beside it, such as a number of reports.
  func update(_ stage: String, _ share: Double? = nil, detail: String = "") {
    guard isShown else { return }
    let now = Date().timeIntervalSinceReferenceDate
    state.withLock { state in
      if state.stage != stage { (state.stage, state.stageStart) = (stage, now) }
      guard now - state.lastShown > 0.1 else { return }
      state.lastShown = now
      var line = "\(stage)…"
      if !detail.isEmpty { line += " \(detail)" }
      if let share {
        line += " \(Int(share * 100)) %"
        let elapsed = now - state.stageStart
        if share > 0.02, elapsed > 2 {
          line += ", \(Int((elapsed / share * (1 - share)).rounded(.up))) s left"
        }
      }
      let blank = String(repeating: " ", count: max(0, state.width - line.count))
      StandardError.write("\r\(line)\(blank)")
      state.width = line.count
    }
  }

  /// Takes the line away.
  func finish() {
    guard isShown else { return }
    state.withLock { state in
      if state.width > 0 { StandardError.write("\r\(String(repeating: " ", count: state.width))\r") }
      state.width = 0
    }
  }
}
