import Deliberation

extension Words where Value == FundEntry.Kind {
  static let fundKinds = Words([
    (.received, Term("收款", "received")),
    (.refunded, Term("退款", "refunded")),
    (.surplus, Term("结余退还", "surplus")),
    (.subsidy, Term("补贴", "subsidy")),
    (.payment, Term("付款", "payment")),
    (.advanced, Term("垫付", "advanced")),
    (.repaid, Term("归还垫付", "repaid")),
    (.income, Term("其他收入", "income")),
    (.outgo, Term("其他支出", "outgo")),
    (.reversal, Term("冲正", "reversal")),
    (.takenOver, Term("转户", "takenOver")),
    (.reopened, Term("重新启用", "reopened")),
  ])
}
