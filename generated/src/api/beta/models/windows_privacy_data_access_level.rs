// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsPrivacyDataAccessLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsprivacydataaccesslevel?view=graph-rest-beta)
    WindowsPrivacyDataAccessLevel = "microsoft.graph.windowsPrivacyDataAccessLevel" {
        NotConfigured = "notConfigured",
        ForceAllow = "forceAllow",
        ForceDeny = "forceDeny",
        UserInControl = "userInControl",
    }
}
