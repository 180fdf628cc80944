// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidUsernameSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidusernamesource?view=graph-rest-beta)
    AndroidUsernameSource = "microsoft.graph.androidUsernameSource" {
        /// `username`
        Username = "username",
        /// `userPrincipalName`
        UserPrincipalName = "userPrincipalName",
        /// `samAccountName`
        SamAccountName = "samAccountName",
        /// `primarySmtpAddress`
        PrimarySmtpAddress = "primarySmtpAddress",
    }
}
