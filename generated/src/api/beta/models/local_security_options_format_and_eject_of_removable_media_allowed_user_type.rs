// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsformatandejectofremovablemediaallowedusertype?view=graph-rest-beta)
    LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType = "microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `administrators`
        Administrators = "administrators",
        /// `administratorsAndPowerUsers`
        AdministratorsAndPowerUsers = "administratorsAndPowerUsers",
        /// `administratorsAndInteractiveUsers`
        AdministratorsAndInteractiveUsers = "administratorsAndInteractiveUsers",
    }
}
