import Deliberation

extension Language {
  /// Why a file is not taken among the attachments.
  package func say(_ refusal: AttachmentRefusal) -> String {
    switch refusal {
    case .notAFile(let name):
      pick(
        "“\(name)”不是文件。请指出照片或扫描件本身，不要用文件夹或链接。",
        "“\(name)” is no file. Name the picture or the scan itself, not a folder or a link."
      )
    case .unknownFormat(let name, let allowed):
      pick(
        "“\(name)”不是照片或扫描件，可用：\(list(allowed))。",
        "“\(name)” is no picture or scan; these are taken: \(list(allowed))."
      )
    case .empty(let name):
      pick("“\(name)”是空文件。请重新导出照片。", "“\(name)” is empty. Save the picture anew.")
    case .tooLarge(let name, let limit):
      pick(
        "“\(name)”超过\(limit)兆字节。请缩小后再存。",
        "“\(name)” is larger than \(limit) megabytes. Make it smaller first."
      )
    case .notInPlace(let hash):
      pick(
        "附件里没有摘要为\(hash.prefix(16))的照片。请先存入照片。",
        "no attachment has the hash \(hash.prefix(16)). Put the picture in first."
      )
    }
  }
}
