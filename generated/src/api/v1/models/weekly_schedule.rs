// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.weeklySchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-weeklyschedule?view=graph-rest-1.0)
    WeeklySchedule = "microsoft.graph.weeklySchedule" {
        UserDefined = "userDefined",
        Everyday = "everyday",
        Sunday = "sunday",
        Monday = "monday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Friday = "friday",
        Saturday = "saturday",
    }
}
