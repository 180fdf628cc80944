// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskappconfiguration?view=graph-rest-beta)
    WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskAppConfiguration" {
        "microsoft.graph.windowsKioskMultipleApps",
        "microsoft.graph.windowsKioskSingleUWPApp",
        "microsoft.graph.windowsKioskSingleWin32App",
    }
}
