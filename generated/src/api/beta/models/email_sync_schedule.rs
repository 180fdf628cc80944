// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailSyncSchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailsyncschedule?view=graph-rest-beta)
    EmailSyncSchedule = "microsoft.graph.emailSyncSchedule" {
        UserDefined = "userDefined",
        AsMessagesArrive = "asMessagesArrive",
        Manual = "manual",
        FifteenMinutes = "fifteenMinutes",
        ThirtyMinutes = "thirtyMinutes",
        SixtyMinutes = "sixtyMinutes",
        BasedOnMyUsage = "basedOnMyUsage",
    }
}
