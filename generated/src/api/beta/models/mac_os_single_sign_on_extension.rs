// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.macOSSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossinglesignonextension?view=graph-rest-beta)
    MacOsSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.macOSSingleSignOnExtension" {
        "microsoft.graph.macOSAzureAdSingleSignOnExtension",
        "microsoft.graph.macOSCredentialSingleSignOnExtension",
        "microsoft.graph.macOSKerberosSingleSignOnExtension",
        "microsoft.graph.macOSRedirectSingleSignOnExtension",
    }
}
