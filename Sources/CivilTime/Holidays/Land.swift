/// The sixteen German Länder by their usual codes.
package enum Land: String, CaseIterable, Hashable, Sendable {
  case badenWuerttemberg = "BW"
  case bayern = "BY"
  case berlin = "BE"
  case brandenburg = "BB"
  case bremen = "HB"
  case hamburg = "HH"
  case hessen = "HE"
  case mecklenburgVorpommern = "MV"
  case niedersachsen = "NI"
  case nordrheinWestfalen = "NW"
  case rheinlandPfalz = "RP"
  case saarland = "SL"
  case sachsen = "SN"
  case sachsenAnhalt = "ST"
  case schleswigHolstein = "SH"
  case thueringen = "TH"

  /// Reads a code in any case: `nw`.
  package init?(code: String) {
    self.init(rawValue: code.uppercased())
  }
}
