// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskuser?view=graph-rest-beta)
    WindowsKioskUser = "microsoft.graph.windowsKioskUser" {
        "microsoft.graph.windowsKioskActiveDirectoryGroup",
        "microsoft.graph.windowsKioskAutologon",
        "microsoft.graph.windowsKioskAzureADGroup",
        "microsoft.graph.windowsKioskAzureADUser",
        "microsoft.graph.windowsKioskLocalGroup",
        "microsoft.graph.windowsKioskLocalUser",
        "microsoft.graph.windowsKioskVisitor",
    }
}
