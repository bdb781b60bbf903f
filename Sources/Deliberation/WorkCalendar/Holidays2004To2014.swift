extension HolidayYear {
  /// The State Council's holiday arrangements, 2004 to 2014.
  ///
  /// Checked against PyPI `chinesecalendar` day by day. The document numbers of
  /// the notices for 2004 and 2005 are not established. Saturday 2005-12-31 was
  /// worked by the notice for 2006, which that package leaves out.
  static let from2004To2014: [HolidayYear] = [
    HolidayYear(
      2004,
      notice: nil,
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 122...128),
        .init(.labourDay, 501...507),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [117, 118, 508, 509, 1009, 1010]
    ),
    HolidayYear(
      2005,
      notice: nil,
      changedBy: ["国办发明电〔2005〕35号"],
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 209...215),
        .init(.labourDay, 501...507),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [205, 206, 430, 508, 1008, 1009, 1231]
    ),
    HolidayYear(
      2006,
      notice: "国办发明电〔2005〕35号",
      changedBy: ["国办发明电〔2006〕49号"],
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 129...204),
        .init(.labourDay, 501...507),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [128, 205, 429, 430, 930, 1008, 1230, 1231]
    ),
    HolidayYear(
      2007,
      notice: "国办发明电〔2006〕49号",
      changedBy: ["国办发明电〔2007〕52号"],
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 218...224),
        .init(.labourDay, 501...507),
        .init(.nationalDay, 1001...1007),
        .init(.newYear, 1230...1231),
      ],
      worked: [217, 225, 428, 429, 929, 930, 1229]
    ),
    HolidayYear(
      2008,
      notice: "国办发明电〔2007〕52号",
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 206...212),
        .init(.tombSweeping, 404...406),
        .init(.labourDay, 501...503),
        .init(.dragonBoat, 607...609),
        .init(.midAutumn, 913...915),
        .init(.nationalDay, 929...1005),
      ],
      worked: [202, 203, 504, 927, 928]
    ),
    HolidayYear(
      2009,
      notice: "国办发明电〔2008〕42号",
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 125...131),
        .init(.tombSweeping, 404...406),
        .init(.labourDay, 501...503),
        .init(.dragonBoat, 528...530),
        .init(.nationalDayAndMidAutumn, 1001...1008),
      ],
      worked: [104, 124, 201, 531, 927, 1010]
    ),
    HolidayYear(
      2010,
      notice: "国办发明电〔2009〕27号",
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 213...219),
        .init(.tombSweeping, 403...405),
        .init(.labourDay, 501...503),
        .init(.dragonBoat, 614...616),
        .init(.midAutumn, 922...924),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [220, 221, 612, 613, 919, 925, 926, 1009]
    ),
    HolidayYear(
      2011,
      notice: "国办发明电〔2010〕40号",
      changedBy: ["国办发明电〔2011〕45号"],
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 202...208),
        .init(.tombSweeping, 403...405),
        .init(.labourDay, 430...502),
        .init(.dragonBoat, 604...606),
        .init(.midAutumn, 910...912),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [130, 212, 402, 1008, 1009, 1231]
    ),
    HolidayYear(
      2012,
      notice: "国办发明电〔2011〕45号",
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 122...128),
        .init(.tombSweeping, 402...404),
        .init(.labourDay, 429...501),
        .init(.dragonBoat, 622...624),
        .init(.nationalDayAndMidAutumn, 930...1007),
      ],
      worked: [121, 129, 331, 401, 428, 929]
    ),
    HolidayYear(
      2013,
      notice: "国办发明电〔2012〕33号",
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 209...215),
        .init(.tombSweeping, 404...406),
        .init(.labourDay, 429...501),
        .init(.dragonBoat, 610...612),
        .init(.midAutumn, 919...921),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [105, 106, 216, 217, 407, 427, 428, 608, 609, 922, 929, 1012]
    ),
    HolidayYear(
      2014,
      notice: "国办发明电〔2013〕28号",
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 131...206),
        .init(.tombSweeping, 405...407),
        .init(.labourDay, 501...503),
        .init(.dragonBoat, 602...602),
        .init(.midAutumn, 908...908),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [126, 208, 504, 928, 1011]
    ),
  ]
}
