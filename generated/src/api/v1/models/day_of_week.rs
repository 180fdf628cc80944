// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.dayOfWeek`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DayOfWeek = "microsoft.graph.dayOfWeek" {
        /// `sunday`
        Sunday = "sunday",
        /// `monday`
        Monday = "monday",
        /// `tuesday`
        Tuesday = "tuesday",
        /// `wednesday`
        Wednesday = "wednesday",
        /// `thursday`
        Thursday = "thursday",
        /// `friday`
        Friday = "friday",
        /// `saturday`
        Saturday = "saturday",
    }
}
