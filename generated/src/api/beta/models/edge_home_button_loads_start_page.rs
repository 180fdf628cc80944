// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from edgeHomeButtonConfiguration.
    ///
    /// [`microsoft.graph.edgeHomeButtonLoadsStartPage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonloadsstartpage?view=graph-rest-beta)
    EdgeHomeButtonLoadsStartPage: super::EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonLoadsStartPage"
}
