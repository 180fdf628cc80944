// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.iosSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iossinglesignonextension?view=graph-rest-beta)
    IosSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.iosSingleSignOnExtension" {
        "microsoft.graph.iosAzureAdSingleSignOnExtension",
        "microsoft.graph.iosCredentialSingleSignOnExtension",
        "microsoft.graph.iosKerberosSingleSignOnExtension",
        "microsoft.graph.iosRedirectSingleSignOnExtension",
    }
}
