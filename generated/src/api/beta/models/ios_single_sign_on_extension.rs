// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from singleSignOnExtension.
    ///
    /// [`microsoft.graph.iosSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iossinglesignonextension?view=graph-rest-beta)
    IosSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.iosSingleSignOnExtension"
}
