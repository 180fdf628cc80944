// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.edgeHomeButtonConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgehomebuttonconfiguration?view=graph-rest-beta)
    EdgeHomeButtonConfiguration = "microsoft.graph.edgeHomeButtonConfiguration" {
        "microsoft.graph.edgeHomeButtonHidden",
        "microsoft.graph.edgeHomeButtonLoadsStartPage",
        "microsoft.graph.edgeHomeButtonOpensCustomURL",
        "microsoft.graph.edgeHomeButtonOpensNewTab",
    }
}
