import Foundation
import Stories
import Synchronization

/// Tells how far long work is: on standard error, and only to a terminal. What is done, how far it is, how fast, how
/// long it will take; a line that goes away at the end.
final class Progress: Sendable {
  private struct State {
    var step = ""
    var stepStart = 0.0
    var share: Double?
    var detail = ""
    /// Things in the whole step and what they are called, where a rate says something.
    var total: (count: Int, unit: String)?
    var width = 0
    var isOver = false
  }

  private let isShown: Bool
  private let start = Progress.now
  private let state = Mutex(State())

  /// Nothing is shown before this many seconds: short work needs no telling.
  private static let patience = 0.4

  /// - Parameter isWanted: false where the results themselves go to the terminal as they come.
  init(isWanted: Bool = true) {
    isShown = isWanted && StandardError.isTerminal
    guard isShown else { return }
    // The line lives on while a step has nothing to tell.
    Thread.detachNewThread { [weak self] in
      while let self, self.tick() { Thread.sleep(forTimeInterval: 0.2) }
    }
  }

  /// `step` is done to `share`, 0 to 1; `detail` is shown beside it. With `total`, the number of things in the step,
  /// their rate is shown.
  func update(
    _ step: String, _ share: Double? = nil, detail: String = "", total: (count: Int, unit: String)? = nil
  ) {
    guard isShown else { return }
    state.withLock { state in
      if state.step != step { state = State(step: step, stepStart: Self.now, width: state.width) }
      // Threads report as they finish, not in order.
      state.share = share.map { max($0, state.share ?? 0) }
      (state.detail, state.total) = (detail, total)
    }
  }

  /// Takes the line away.
  func finish() {
    guard isShown else { return }
    state.withLock { state in
      if state.width > 0 { StandardError.write("\r\(String(repeating: " ", count: state.width))\r") }
      state.width = 0
      state.isOver = true
    }
  }

  private static var now: Double { ProcessInfo.processInfo.systemUptime }

  /// Draws the line again; false when all is over.
  private func tick() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      guard Self.now - start > Self.patience, !state.step.isEmpty else { return true }
      let text = DisplayWidth.truncated(Self.line(state), to: Terminal.columns(of: 2) - 1)
      let width = DisplayWidth.of(text)
      StandardError.write("\r\(text)\(String(repeating: " ", count: max(0, state.width - width)))")
      state.width = width
      return true
    }
  }

  private static func line(_ state: State) -> String {
    let elapsed = now - state.stepStart
    var parts: [String] = []
    if !state.detail.isEmpty { parts.append(state.detail) }
    if let share = state.share, share > 0 {
      parts.append("\(Int(share * 100)) %")
      if let total = state.total, elapsed > 0.5 {
        parts.append("\(grouped(Int(Double(total.count) * share / elapsed))) \(total.unit)/s")
      }
      if share > 0.05, share < 1, elapsed > 1 { parts.append("\(time(elapsed / share * (1 - share))) left") }
    }
    if parts.isEmpty || state.share == nil, elapsed > 2 { parts.append(time(elapsed)) }
    return "\(state.step)… " + parts.joined(separator: ", ")
  }

  /// `41,752`.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.indices.flatMap { index in
        index > 0 && (digits.count - index) % 3 == 0 ? [",", digits[index]] : [digits[index]]
      })
  }

  /// `12 s`, `3 min 05 s`.
  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60 < 10 ? "0" : "")\(whole % 60) s"
  }
}

extension Progress {
  /// Tells of the stages of clustering.
  func update(_ stage: StoryClusterer.Stage, _ share: Double, reports: Int) {
    switch stage {
    case .reading: update("2 of 5: finding names", share, total: (reports, "reports"))
    case .weighing: update("3 of 5: weighing words")
    case .linking: update("4 of 5: linking reports", share)
    case .building: update("5 of 5: telling stories", share)
    }
  }
}
