// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionAction`](https://learn.microsoft.com/graph/api/resources/informationprotectionaction?view=graph-rest-beta)
    InformationProtectionAction = "microsoft.graph.informationProtectionAction"
}
