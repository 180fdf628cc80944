// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.justifyAction`](https://learn.microsoft.com/graph/api/resources/justifyaction?view=graph-rest-beta)
    JustifyAction: super::InformationProtectionAction = "microsoft.graph.justifyAction"
}
