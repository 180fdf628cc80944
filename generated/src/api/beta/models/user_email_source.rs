// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userEmailSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-useremailsource?view=graph-rest-beta)
    UserEmailSource = "microsoft.graph.userEmailSource" {
        /// `userPrincipalName`
        UserPrincipalName = "userPrincipalName",
        /// `primarySmtpAddress`
        PrimarySmtpAddress = "primarySmtpAddress",
    }
}
