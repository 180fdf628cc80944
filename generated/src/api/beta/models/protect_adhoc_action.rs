// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.protectAdhocAction`](https://learn.microsoft.com/graph/api/resources/protectadhocaction?view=graph-rest-beta)
    ProtectAdhocAction: super::InformationProtectionAction = "microsoft.graph.protectAdhocAction"
}
