// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailSyncSchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailsyncschedule?view=graph-rest-beta)
    EmailSyncSchedule = "microsoft.graph.emailSyncSchedule" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `asMessagesArrive`
        AsMessagesArrive = "asMessagesArrive",
        /// `manual`
        Manual = "manual",
        /// `fifteenMinutes`
        FifteenMinutes = "fifteenMinutes",
        /// `thirtyMinutes`
        ThirtyMinutes = "thirtyMinutes",
        /// `sixtyMinutes`
        SixtyMinutes = "sixtyMinutes",
        /// `basedOnMyUsage`
        BasedOnMyUsage = "basedOnMyUsage",
    }
}
