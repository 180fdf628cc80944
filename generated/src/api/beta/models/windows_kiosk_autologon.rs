// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAutologon`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskautologon?view=graph-rest-beta)
    WindowsKioskAutologon: super::WindowsKioskUser = "microsoft.graph.windowsKioskAutologon"
}
