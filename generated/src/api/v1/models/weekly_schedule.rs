// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.weeklySchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-weeklyschedule?view=graph-rest-1.0)
    WeeklySchedule = "microsoft.graph.weeklySchedule" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `everyday`
        Everyday = "everyday",
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
