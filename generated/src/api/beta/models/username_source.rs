// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.usernameSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-usernamesource?view=graph-rest-beta)
    UsernameSource = "microsoft.graph.usernameSource" {
        /// `userPrincipalName`
        UserPrincipalName = "userPrincipalName",
        /// `primarySmtpAddress`
        PrimarySmtpAddress = "primarySmtpAddress",
        /// `samAccountName`
        SamAccountName = "samAccountName",
    }
}
