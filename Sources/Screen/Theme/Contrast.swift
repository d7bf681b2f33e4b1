/// The contrast of two palette colours after WCAG 2, for tests and the theme picker.
package enum Contrast {
  /// From 1 (equal) to 21 (black on white), for the 256-colour palette as xterm defines it.
  package static func ratio(_ a: Int, _ b: Int) -> Double {
    let lighter = max(luminance(a), luminance(b))
    let darker = min(luminance(a), luminance(b))
    return (lighter + 0.05) / (darker + 0.05)
  }

  private static func luminance(_ color: Int) -> Double {
    let (red, green, blue) = components(color)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The sRGB curve; its power 2.4 as a root, since the standard library has only square roots.
  private static func linear(_ component: Int) -> Double {
    let value = Double(component) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - value) / (5 * fourth)
    }
    return root
  }

  private static func components(_ color: Int) -> (Int, Int, Int) {
    switch color {
    case 16..<232:
      let steps = [0, 95, 135, 175, 215, 255]
      let index = color - 16
      return (steps[index / 36], steps[index / 6 % 6], steps[index % 6])
    case 232..<256:
      let gray = 8 + 10 * (color - 232)
      return (gray, gray, gray)
    case 0..<16:
      let bright = color >= 8 ? 255 : 205
      if color == 7 { return (229, 229, 229) }
      if color == 8 { return (127, 127, 127) }
      return (
        color & 1 != 0 ? bright : 0, color & 2 != 0 ? bright : 0, color & 4 != 0 ? bright : 0
      )
    default: return (0, 0, 0)
    }
  }
}
