// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduleEntityTheme`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ScheduleEntityTheme = "microsoft.graph.scheduleEntityTheme" {
        White = "white",
        Blue = "blue",
        Green = "green",
        Purple = "purple",
        Pink = "pink",
        Yellow = "yellow",
        Gray = "gray",
        DarkBlue = "darkBlue",
        DarkGreen = "darkGreen",
        DarkPurple = "darkPurple",
        DarkPink = "darkPink",
        DarkYellow = "darkYellow",
        UnknownFutureValue = "unknownFutureValue",
    }
}
