import CCommonMark
import Deliberation
import Foundation

/// A parsed Markdown text.
///
/// The only file that knows cmark; its pointers never leave it.
struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  init(parsing text: Span<UInt8>) {
    let root = text.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_VALIDATE_UTF8)
      }
    }
    guard let root else { preconditionFailure("cmark always answers with a document") }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Writes the text as HTML in cmark's safe mode, which leaves raw HTML out.
  func html() -> String {
    guard let characters = cmark_render_html(root, CMARK_OPT_DEFAULT) else {
      preconditionFailure("cmark always answers with a text")
    }
    defer { cmark_get_default_mem_allocator().pointee.free(characters) }
    // cmark has checked the text on its way in and never cuts a character, so
    // it need not be checked again: a tenth of the whole time.
    let text = UnsafeBufferPointer(start: characters, count: strlen(characters))
    return text.withMemoryRebound(to: UInt8.self) { bytes in
      String(copying: UTF8Span(unchecked: bytes.span))
    }
  }

  /// Walks the tree once and changes what may not stay as cmark made it.
  ///
  /// - Returns: The fenced blocks that the record does not know.
  func edit(_ options: MarkdownEdit) throws(MarkdownRefusal) -> [FencedBlock] {
    var walk = Walk(options)
    let steps = cmark_iter_new(root)
    defer { cmark_iter_free(steps) }
    while true {
      let event = cmark_iter_next(steps)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(steps) else { break }
      if event == CMARK_EVENT_ENTER {
        try walk.enter(node)
      } else {
        walk.leave(node)
      }
    }
    return walk.unanswered
  }
}

/// What a walk through the tree has to know.
struct MarkdownEdit {
  let facts: Facts
  let headingOffset: Int
  /// The line of the file on which the text begins.
  let firstLine: Int
  /// Whether an entity may have become an invisible character.
  let hasEntities: Bool
  /// The private-use character that is to be taken out again, as a C string.
  let mark: [CChar]?

  /// What such a character takes in UTF-8.
  static let markLength = 3
}

private struct Walk {
  let options: MarkdownEdit
  private(set) var unanswered: [FencedBlock] = []
  private var blockLine = 0
  /// Emphasis, links and images open here.
  private var depth = 0
  /// The last piece of text in this paragraph, unless something else followed.
  private var lastText: OpaquePointer?
  private var pendingBreak: OpaquePointer?

  init(_ options: MarkdownEdit) {
    self.options = options
  }

  /// Comes to a node, before its children.
  ///
  /// A node without children may be taken out here: the iterator has already
  /// moved past it.
  mutating func enter(_ node: OpaquePointer) throws(MarkdownRefusal) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      try editText(node)
    case CMARK_NODE_SOFTBREAK:
      pendingBreak = lastText == nil ? nil : node
    case CMARK_NODE_LINEBREAK, CMARK_NODE_HTML_INLINE:
      forgetText()
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
      try deepen()
    case CMARK_NODE_LINK:
      try deepen()
      try editAddress(node)
    case CMARK_NODE_IMAGE:
      try deepen()
      try editAddress(node)
      if isAllowed(node) { forgetText() }
    case CMARK_NODE_PARAGRAPH:
      beginBlock(node)
    case CMARK_NODE_HEADING:
      beginBlock(node)
      if options.headingOffset != 0 {
        let level = cmark_node_get_heading_level(node) + CInt(options.headingOffset)
        cmark_node_set_heading_level(node, min(max(level, 1), 6))
      }
    case CMARK_NODE_CODE_BLOCK:
      beginBlock(node)
      try editCodeBlock(node)
    default:
      break
    }
  }

  /// Leaves a node, after its children.
  mutating func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG:
      depth -= 1
    case CMARK_NODE_LINK:
      depth -= 1
      if !isAllowed(node) { unwrap(node) }
    case CMARK_NODE_IMAGE:
      depth -= 1
      if isAllowed(node) { forgetText() } else { unwrap(node) }
    default:
      break
    }
  }

  private mutating func beginBlock(_ node: OpaquePointer) {
    blockLine = options.firstLine - 1 + Int(cmark_node_get_start_line(node))
    depth = 0
    forgetText()
  }

  private mutating func forgetText() {
    lastText = nil
    pendingBreak = nil
  }

  /// cmark climbs through all of them for each node that is moved.
  private mutating func deepen() throws(MarkdownRefusal) {
    depth += 1
    guard depth <= MarkdownLimits.levels else {
      throw .nestedTooDeep(line: blockLine, limit: MarkdownLimits.levels)
    }
  }
}

// Text and line breaks
extension Walk {
  private mutating func editText(_ node: OpaquePointer) throws(MarkdownRefusal) {
    takeOutMark(cmark_node_get_literal(node)) { cmark_node_set_literal(node, $0) }
    if options.hasEntities { try refuseInvisible(cmark_node_get_literal(node)) }
    if let pendingBreak {
      if let lastText, let last = lastScalar(of: lastText), let first = firstScalar(of: node),
        last.joins(first)
      {
        cmark_node_unlink(pendingBreak)
        cmark_node_free(pendingBreak)
      }
      self.pendingBreak = nil
    }
    lastText = node
  }

  private func firstScalar(of node: OpaquePointer) -> Unicode.Scalar? {
    withBytes(cmark_node_get_literal(node)) { $0.scalar(at: 0) }
  }

  private func lastScalar(of node: OpaquePointer) -> Unicode.Scalar? {
    withBytes(cmark_node_get_literal(node)) { $0.scalar(before: $0.count) }
  }

  private func refuseInvisible(_ text: UnsafePointer<CChar>?) throws(MarkdownRefusal) {
    if let scalar = withBytes(text, { $0.firstInvisible() }) {
      throw .invisibleCharacter(line: blockLine, scalar)
    }
  }

  /// Hands over the text without the private-use character, where it has any.
  private func takeOutMark(
    _ text: UnsafePointer<CChar>?,
    _ store: (UnsafePointer<CChar>?) -> CInt
  ) {
    guard let mark = options.mark, let text, var found = strstr(text, mark) else { return }
    let length = strlen(text)
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: length + 1) { rest in
      guard let start = rest.baseAddress else { return }
      var from = text
      var to = start
      while true {
        let piece = UnsafePointer(found) - from
        to.update(from: from, count: piece)
        to += piece
        from = UnsafePointer(found) + MarkdownEdit.markLength
        guard let next = strstr(from, mark) else { break }
        found = next
      }
      strcpy(to, from)
      _ = store(start)
    }
  }

  private func withBytes<Result>(
    _ text: UnsafePointer<CChar>?,
    _ body: (Span<UInt8>) -> Result?
  ) -> Result? {
    guard let text else { return nil }
    let characters = UnsafeBufferPointer(start: text, count: strlen(text))
    return characters.withMemoryRebound(to: UInt8.self) { body($0.span) }
  }
}

// Links and images
extension Walk {
  private func editAddress(_ node: OpaquePointer) throws(MarkdownRefusal) {
    takeOutMark(cmark_node_get_url(node)) { cmark_node_set_url(node, $0) }
    takeOutMark(cmark_node_get_title(node)) { cmark_node_set_title(node, $0) }
    if options.hasEntities { try refuseInvisible(cmark_node_get_title(node)) }
  }

  private func isAllowed(_ node: OpaquePointer) -> Bool {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    return cmark_node_get_type(node) == CMARK_NODE_IMAGE
      ? LinkAddress.mayBeShown(address) : LinkAddress.mayBeLinked(address)
  }

  /// Leaves of a link or an image only its text.
  private func unwrap(_ node: OpaquePointer) {
    while let child = cmark_node_first_child(node), cmark_node_insert_before(node, child) == 1 {}
    cmark_node_unlink(node)
    cmark_node_free(node)
  }
}

// Fenced blocks
extension Walk {
  private mutating func editCodeBlock(_ node: OpaquePointer) throws(MarkdownRefusal) {
    takeOutMark(cmark_node_get_literal(node)) { cmark_node_set_literal(node, $0) }
    takeOutMark(cmark_node_get_fence_info(node)) { cmark_node_set_fence_info(node, $0) }
    guard let info = cmark_node_get_fence_info(node), info.pointee != 0 else { return }
    if options.hasEntities { try refuseInvisible(info) }
    let words = String(cString: info).split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let name = words.first.flatMap({ FencedBlock.Name(rawValue: String($0)) }) else { return }
    let block = FencedBlock(
      name: name,
      reference: words.count > 1 ? String(words[1].drop(while: \.isWhitespace)) : "",
      body: cmark_node_get_literal(node).map { String(cString: $0) } ?? "",
      line: blockLine
    )
    switch options.facts.answer(block) {
    case .html(let html): replace(node, with: html)
    case .code: break
    case .unknown: unanswered.append(block)
    }
  }

  private func replace(_ node: OpaquePointer, with html: HTML) {
    let custom = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)
    cmark_node_set_on_enter(custom, html.markup)
    cmark_node_replace(node, custom)
    cmark_node_free(node)
  }
}
