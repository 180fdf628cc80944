// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.calendarColor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CalendarColor = "microsoft.graph.calendarColor" {
        /// `auto`
        Auto = "auto",
        /// `lightBlue`
        LightBlue = "lightBlue",
        /// `lightGreen`
        LightGreen = "lightGreen",
        /// `lightOrange`
        LightOrange = "lightOrange",
        /// `lightGray`
        LightGray = "lightGray",
        /// `lightYellow`
        LightYellow = "lightYellow",
        /// `lightTeal`
        LightTeal = "lightTeal",
        /// `lightPink`
        LightPink = "lightPink",
        /// `lightBrown`
        LightBrown = "lightBrown",
        /// `lightRed`
        LightRed = "lightRed",
        /// `maxColor`
        MaxColor = "maxColor",
    }
}
