// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleEntityTheme`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ScheduleEntityTheme = "microsoft.graph.scheduleEntityTheme" {
        /// `white`
        White = "white",
        /// `blue`
        Blue = "blue",
        /// `green`
        Green = "green",
        /// `purple`
        Purple = "purple",
        /// `pink`
        Pink = "pink",
        /// `yellow`
        Yellow = "yellow",
        /// `gray`
        Gray = "gray",
        /// `darkBlue`
        DarkBlue = "darkBlue",
        /// `darkGreen`
        DarkGreen = "darkGreen",
        /// `darkPurple`
        DarkPurple = "darkPurple",
        /// `darkPink`
        DarkPink = "darkPink",
        /// `darkYellow`
        DarkYellow = "darkYellow",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
