// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsKioskAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskapptype?view=graph-rest-beta)
    WindowsKioskAppType = "microsoft.graph.windowsKioskAppType" {
        /// `unknown`
        Unknown = "unknown",
        /// `store`
        Store = "store",
        /// `desktop`
        Desktop = "desktop",
        /// `aumId`
        AumId = "aumId",
    }
}
