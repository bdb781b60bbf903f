extension HolidayYear {
  /// The State Council's holiday arrangements, 2015 to 2026.
  ///
  /// Checked against PyPI `chinesecalendar` day by day. Add a year when its
  /// notice is out, in November as a rule; a notice may also change the last
  /// days of the December before it.
  static let from2015To2026: [HolidayYear] = [
    HolidayYear(
      2015,
      notice: "国办发明电〔2014〕28号",
      changedBy: ["国发明电〔2015〕1号"],
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 218...224),
        .init(.tombSweeping, 405...406),
        .init(.labourDay, 501...501),
        .init(.dragonBoat, 620...620),
        .init(.dragonBoat, 622...622),
        .init(.victoryDay, 903...905),
        .init(.midAutumn, 927...927),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [104, 215, 228, 906, 1010]
    ),
    HolidayYear(
      2016,
      notice: "国办发明电〔2015〕18号",
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 207...213),
        .init(.tombSweeping, 404...404),
        .init(.labourDay, 501...502),
        .init(.dragonBoat, 609...611),
        .init(.midAutumn, 915...917),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [206, 214, 612, 918, 1008, 1009]
    ),
    HolidayYear(
      2017,
      notice: "国办发明电〔2016〕17号",
      off: [
        .init(.newYear, 101...102),
        .init(.springFestival, 127...202),
        .init(.tombSweeping, 402...404),
        .init(.labourDay, 501...501),
        .init(.dragonBoat, 528...530),
        .init(.nationalDayAndMidAutumn, 1001...1008),
      ],
      worked: [122, 204, 401, 527, 930]
    ),
    HolidayYear(
      2018,
      notice: "国办发明电〔2017〕12号",
      changedBy: ["国办发明电〔2018〕15号"],
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 215...221),
        .init(.tombSweeping, 405...407),
        .init(.labourDay, 429...501),
        .init(.dragonBoat, 618...618),
        .init(.midAutumn, 924...924),
        .init(.nationalDay, 1001...1007),
        .init(.newYear, 1230...1231),
      ],
      worked: [211, 224, 408, 428, 929, 930, 1229]
    ),
    HolidayYear(
      2019,
      notice: "国办发明电〔2018〕15号",
      changedBy: ["国办发明电〔2019〕3号"],
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 204...210),
        .init(.tombSweeping, 405...407),
        .init(.labourDay, 501...504),
        .init(.dragonBoat, 607...609),
        .init(.midAutumn, 913...915),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [202, 203, 428, 505, 929, 1012]
    ),
    HolidayYear(
      2020,
      notice: "国办发明电〔2019〕16号",
      changedBy: ["国办发明电〔2020〕1号"],
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 124...202),
        .init(.tombSweeping, 404...406),
        .init(.labourDay, 501...505),
        .init(.dragonBoat, 625...627),
        .init(.nationalDayAndMidAutumn, 1001...1008),
      ],
      worked: [119, 426, 509, 628, 927, 1010]
    ),
    HolidayYear(
      2021,
      notice: "国办发明电〔2020〕27号",
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 211...217),
        .init(.tombSweeping, 403...405),
        .init(.labourDay, 501...505),
        .init(.dragonBoat, 612...614),
        .init(.midAutumn, 919...921),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [207, 220, 425, 508, 918, 926, 1009]
    ),
    HolidayYear(
      2022,
      notice: "国办发明电〔2021〕11号",
      changedBy: ["国办发明电〔2022〕16号"],
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 131...206),
        .init(.tombSweeping, 403...405),
        .init(.labourDay, 430...504),
        .init(.dragonBoat, 603...605),
        .init(.midAutumn, 910...912),
        .init(.nationalDay, 1001...1007),
        .init(.newYear, 1231...1231),
      ],
      worked: [129, 130, 402, 424, 507, 1008, 1009]
    ),
    HolidayYear(
      2023,
      notice: "国办发明电〔2022〕16号",
      off: [
        .init(.newYear, 101...102),
        .init(.springFestival, 121...127),
        .init(.tombSweeping, 405...405),
        .init(.labourDay, 429...503),
        .init(.dragonBoat, 622...624),
        .init(.nationalDayAndMidAutumn, 929...1006),
      ],
      worked: [128, 129, 423, 506, 625, 1007, 1008]
    ),
    HolidayYear(
      2024,
      notice: "国办发明电〔2023〕7号",
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 210...217),
        .init(.tombSweeping, 404...406),
        .init(.labourDay, 501...505),
        .init(.dragonBoat, 610...610),
        .init(.midAutumn, 915...917),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [204, 218, 407, 428, 511, 914, 929, 1012]
    ),
    HolidayYear(
      2025,
      notice: "国办发明电〔2024〕12号",
      off: [
        .init(.newYear, 101...101),
        .init(.springFestival, 128...204),
        .init(.tombSweeping, 404...406),
        .init(.labourDay, 501...505),
        .init(.dragonBoat, 531...602),
        .init(.nationalDayAndMidAutumn, 1001...1008),
      ],
      worked: [126, 208, 427, 928, 1011]
    ),
    HolidayYear(
      2026,
      notice: "国办发明电〔2025〕7号",
      off: [
        .init(.newYear, 101...103),
        .init(.springFestival, 215...223),
        .init(.tombSweeping, 404...406),
        .init(.labourDay, 501...505),
        .init(.dragonBoat, 619...621),
        .init(.midAutumn, 925...927),
        .init(.nationalDay, 1001...1007),
      ],
      worked: [104, 214, 228, 509, 920, 1010]
    ),
  ]
}
