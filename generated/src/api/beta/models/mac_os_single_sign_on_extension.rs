// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from singleSignOnExtension.
    ///
    /// [`microsoft.graph.macOSSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossinglesignonextension?view=graph-rest-beta)
    MacOsSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.macOSSingleSignOnExtension"
}
