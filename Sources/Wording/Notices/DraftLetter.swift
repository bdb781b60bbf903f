import Deliberation

// The draft of a letter (告知书) that is handed to one person and signed for.

extension Language {
  func letterTitle(_ draft: NoticeDraft, _ file: CaseFile) -> String {
    let about =
      draft.purpose == .other
      ? pick("有关事项", "what concerns you") : pick(name(draft.purpose) + "事项", name(draft.purpose))
    return pick("关于\(file.title)\(about)的告知书", "\(leading(file.title)): \(about)")
  }

  var letterAddressee: String {
    pick("\(blank("户号", ""))业主", "the owner of \(blank("", "door"))")
  }

  func letter(_ draft: NoticeDraft, _ file: CaseFile) -> (String, [String]) {
    (
      pick(
        "因办理\(file.title)，现将与您户有关的事项告知如下：",
        "On \(file.title), you are informed of what concerns you:"
      ),
      [
        pick("告知事项。", "Matter. ") + blank("要告知的事，写明日期、地点、数量", "what, with days, places, amounts"),
        pick("依据。", "Basis. ") + blank("法律条文、协议或者决议的名称和编号", "article, agreement or resolution"),
        pick("需要您办理的。", "What to do. ") + blank("要做什么、到哪一天几时为止；没有的删去本条", "what to do, until when"),
        pick(
          "对以上事项有不同意见的，可以在签收之日起\(blank("多少", ""))日内书面提出。提出意见或者查询，请到下列地点。",
          "Who disagrees may say so in writing within \(blank("", "how many")) days of receipt, at the "
            + "place below."
        ),
      ]
    )
  }

  /// What a signature on the receipt means, and what it does not.
  var letterEffect: String {
    pick(
      "签收只证明收到本告知书，不表示同意其中内容，也不产生缴费义务；没有答复的，不视为同意。",
      "A signature proves receipt only: it is no consent and obliges to no payment. No answer is no "
        + "consent."
    )
  }

  // The strip it is signed for on

  package var receiptTitle: String {
    pick("送达回证（一式两份，本人一份，送达人收回一份）", "Receipt (two copies, one kept by the office)")
  }
  package var receiptLetter: String { pick("文书", "Letter") }
  package var receiptAddressee: String { pick("受送达人", "Addressee") }
  package var receiptDeliveries: String {
    pick("□ 当面交付　□ 邮寄　□ 拒收，留在住所", "□ in person   □ by post   □ refused, left at the door")
  }
  package var receiptRelation: String { pick("与其关系", "Relation") }
  package var receiptDeliverers: String { pick("送达人（两人）", "Delivered by (two)") }
  package var receiptRefused: String { pick("拒收事由", "Why refused") }
  package var receiptWitnesses: String {
    pick("见证人和单位（拒收时，两人）", "Witnesses of a refusal, with office (two)")
  }
}
