import Deliberation

// What pages say of meetings and councils.

extension Language {
  /// Reads `同意7人，反对1人，弃权0人`.
  package func votes(of motion: Motion) -> String {
    pick(
      "同意\(motion.inFavour)人，反对\(motion.against)人，弃权\(motion.abstaining)人。",
      "In favour \(motion.inFavour), against \(motion.against), abstaining \(motion.abstaining)."
    )
  }

  /// Reads `应到9人，实到8人`.
  package func attendance(_ attendance: Attendance) -> String {
    pick(
      "应到\(attendance.due)人，实到\(attendance.presentCount)人，缺席\(attendance.absentCount)人",
      "due \(attendance.due), present \(attendance.presentCount), absent \(attendance.absentCount)"
    )
  }

  /// Who approved minutes and when, a line each; that nobody has yet.
  package func approval(of meeting: Meeting) -> [String] {
    guard let approval = meeting.approval else {
      return [pick("本纪要尚未审定。", "These minutes are not yet approved.")]
    }
    return [pick("审定：\(approval.by)", "Approved by \(approval.by)"), plainDay(approval.on)]
  }

  package func seats(_ count: Int) -> String { pick("\(count)席", counted(count, "seat", "seats")) }

  /// Reads `全体成员的三分之二以上到会`.
  package func presence(_ charter: Charter) -> String {
    pick(
      "全体成员\(threshold(charter.presence))到会，方可表决",
      "\(threshold(charter.presence)) of the members present"
    )
  }

  /// Reads `全体成员过半数同意`.
  package func approval(_ charter: Charter) -> String {
    let whole =
      switch charter.base {
      case .entitled: pick("全体成员", "all members")
      case .participating: pick("到会成员", "the members present")
      case .deciding: pick("同意和反对的成员", "those for and against")
      }
    return pick(
      "\(whole)\(threshold(charter.approval))同意，方为通过",
      "\(threshold(charter.approval)) of \(whole) in favour"
    )
  }

  package func noticeDays(_ charter: Charter) -> String {
    pick("会议召开\(charter.noticeDays)日前", "\(counted(charter.noticeDays, "day", "days")) before")
  }
}
