// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.calendarColor`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CalendarColor = "microsoft.graph.calendarColor" {
        Auto = "auto",
        LightBlue = "lightBlue",
        LightGreen = "lightGreen",
        LightOrange = "lightOrange",
        LightGray = "lightGray",
        LightYellow = "lightYellow",
        LightTeal = "lightTeal",
        LightPink = "lightPink",
        LightBrown = "lightBrown",
        LightRed = "lightRed",
        MaxColor = "maxColor",
    }
}
