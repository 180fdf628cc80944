// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from edgeHomeButtonConfiguration.
    ///
    /// [`microsoft.graph.edgeHomeButtonHidden`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonhidden?view=graph-rest-beta)
    EdgeHomeButtonHidden: super::EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonHidden"
}
