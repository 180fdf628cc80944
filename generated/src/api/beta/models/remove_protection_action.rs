// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.removeProtectionAction`](https://learn.microsoft.com/graph/api/resources/removeprotectionaction?view=graph-rest-beta)
    RemoveProtectionAction: super::InformationProtectionAction = "microsoft.graph.removeProtectionAction"
}
