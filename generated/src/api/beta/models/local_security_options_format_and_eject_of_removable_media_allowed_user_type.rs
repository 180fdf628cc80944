// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsformatandejectofremovablemediaallowedusertype?view=graph-rest-beta)
    LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType = "microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType" {
        NotConfigured = "notConfigured",
        Administrators = "administrators",
        AdministratorsAndPowerUsers = "administratorsAndPowerUsers",
        AdministratorsAndInteractiveUsers = "administratorsAndInteractiveUsers",
    }
}
