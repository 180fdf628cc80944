// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.singleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-singlesignonextension?view=graph-rest-beta)
    SingleSignOnExtension = "microsoft.graph.singleSignOnExtension"
}
