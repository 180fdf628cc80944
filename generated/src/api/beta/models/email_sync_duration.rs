// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailSyncDuration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailsyncduration?view=graph-rest-beta)
    EmailSyncDuration = "microsoft.graph.emailSyncDuration" {
        UserDefined = "userDefined",
        OneDay = "oneDay",
        ThreeDays = "threeDays",
        OneWeek = "oneWeek",
        TwoWeeks = "twoWeeks",
        OneMonth = "oneMonth",
        Unlimited = "unlimited",
    }
}
