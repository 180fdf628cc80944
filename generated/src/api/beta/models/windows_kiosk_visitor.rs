// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskVisitor`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskvisitor?view=graph-rest-beta)
    WindowsKioskVisitor: super::WindowsKioskUser = "microsoft.graph.windowsKioskVisitor"
}
