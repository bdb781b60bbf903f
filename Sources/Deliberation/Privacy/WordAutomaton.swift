/// Finds many words in one pass over a text (Aho and Corasick, 1975).
///
/// The time is that of the text and of what is found in it, however many words
/// there are and however alike they begin.
struct WordAutomaton: Sendable {
  private var transitions = TransitionTable()
  /// Where the automaton falls back to when nothing follows.
  private var fallback: [Int32] = [0]
  /// The word that ends in a state, or −1.
  private var word: [Int32] = [-1]
  /// The next state on the way back in which a word ends, or 0.
  private var shorter: [Int32] = [0]
  private var lengths: [Int32] = []
  /// The first step of every word, by its character: nearly all of a text takes none.
  private var first: [Int32] = Array(repeating: 0, count: 0x1_0000)

  /// - Parameter words: Each of at least one character; of equal words the first counts.
  init(_ words: [[UInt32]]) {
    var children: [[(scalar: UInt32, state: Int32)]] = [[]]
    for (index, scalars) in words.enumerated() {
      lengths.append(Int32(scalars.count))
      var state: Int32 = 0
      for scalar in scalars {
        if let next = transitions[state, scalar] {
          state = next
          continue
        }
        let next = Int32(word.count)
        transitions[state, scalar] = next
        children[Int(state)].append((scalar, next))
        children.append([])
        word.append(-1)
        fallback.append(0)
        shorter.append(0)
        state = next
      }
      if state != 0, word[Int(state)] < 0 { word[Int(state)] = Int32(index) }
    }
    for child in children[0] where child.scalar < 0x1_0000 {
      first[Int(child.scalar)] = child.state
    }
    // Breadth first, so that a shorter suffix is settled before a longer one.
    var queue = children[0].map(\.state)
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for (scalar, next) in children[Int(state)] {
        let back = step(from: fallback[Int(state)], over: scalar)
        fallback[Int(next)] = back
        shorter[Int(next)] = word[Int(back)] >= 0 ? back : shorter[Int(back)]
        queue.append(next)
      }
    }
  }

  var isEmpty: Bool { lengths.isEmpty }

  /// Calls `found` with each word's index and where it stands, in the order of the ends.
  func search(_ text: [UInt32], found: (_ word: Int, _ range: Range<Int>) -> Void) {
    guard !isEmpty else { return }
    var state: Int32 = 0
    for (position, scalar) in text.enumerated() {
      state = step(from: state, over: scalar)
      var ending = word[Int(state)] >= 0 ? state : shorter[Int(state)]
      while ending != 0 {
        let index = Int(word[Int(ending)])
        found(index, (position + 1 - Int(lengths[index]))..<(position + 1))
        ending = shorter[Int(ending)]
      }
    }
  }

  private func step(from start: Int32, over scalar: UInt32) -> Int32 {
    var state = start
    while state != 0 {
      if let next = transitions[state, scalar] { return next }
      state = fallback[Int(state)]
    }
    return scalar < 0x1_0000 ? first[Int(scalar)] : transitions[0, scalar] ?? 0
  }
}

/// The steps of the automaton, by state and character; open addressing, since
/// half the time of a search is spent here.
private struct TransitionTable: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 1024)
  private var values: [Int32] = Array(repeating: 0, count: 1024)
  private var count = 0

  subscript(state: Int32, scalar: UInt32) -> Int32? {
    get {
      let key = Self.key(state, scalar)
      var slot = slot(of: key)
      while keys[slot] != .max {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return nil
    }
    set {
      if count * 2 >= keys.count { grow() }
      insert(Self.key(state, scalar), newValue ?? 0)
      count += 1
    }
  }

  private static func key(_ state: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 21 | UInt64(scalar)
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count - 1)
  }

  private mutating func insert(_ key: UInt64, _ value: Int32) {
    var slot = slot(of: key)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != .max { insert(key, value) }
  }
}
