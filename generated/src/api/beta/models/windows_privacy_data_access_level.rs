// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsPrivacyDataAccessLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydataaccesslevel?view=graph-rest-beta)
    WindowsPrivacyDataAccessLevel = "microsoft.graph.windowsPrivacyDataAccessLevel" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `forceAllow`
        ForceAllow = "forceAllow",
        /// `forceDeny`
        ForceDeny = "forceDeny",
        /// `userInControl`
        UserInControl = "userInControl",
    }
}
