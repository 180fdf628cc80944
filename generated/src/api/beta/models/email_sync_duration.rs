// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailSyncDuration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailsyncduration?view=graph-rest-beta)
    EmailSyncDuration = "microsoft.graph.emailSyncDuration" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `oneDay`
        OneDay = "oneDay",
        /// `threeDays`
        ThreeDays = "threeDays",
        /// `oneWeek`
        OneWeek = "oneWeek",
        /// `twoWeeks`
        TwoWeeks = "twoWeeks",
        /// `oneMonth`
        OneMonth = "oneMonth",
        /// `unlimited`
        Unlimited = "unlimited",
    }
}
