// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUserType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsusertype?view=graph-rest-beta)
    WindowsUserType = "microsoft.graph.windowsUserType" {
        /// `administrator`
        Administrator = "administrator",
        /// `standard`
        Standard = "standard",
    }
}
