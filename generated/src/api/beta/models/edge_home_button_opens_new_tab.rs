// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from edgeHomeButtonConfiguration.
    ///
    /// [`microsoft.graph.edgeHomeButtonOpensNewTab`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonopensnewtab?view=graph-rest-beta)
    EdgeHomeButtonOpensNewTab: super::EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonOpensNewTab"
}
