// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.singleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-singlesignonextension?view=graph-rest-beta)
    SingleSignOnExtension = "microsoft.graph.singleSignOnExtension" {
        "microsoft.graph.credentialSingleSignOnExtension",
        "microsoft.graph.iosAzureAdSingleSignOnExtension",
        "microsoft.graph.iosCredentialSingleSignOnExtension",
        "microsoft.graph.iosKerberosSingleSignOnExtension",
        "microsoft.graph.iosRedirectSingleSignOnExtension",
        "microsoft.graph.iosSingleSignOnExtension",
        "microsoft.graph.kerberosSingleSignOnExtension",
        "microsoft.graph.macOSAzureAdSingleSignOnExtension",
        "microsoft.graph.macOSCredentialSingleSignOnExtension",
        "microsoft.graph.macOSKerberosSingleSignOnExtension",
        "microsoft.graph.macOSRedirectSingleSignOnExtension",
        "microsoft.graph.macOSSingleSignOnExtension",
        "microsoft.graph.redirectSingleSignOnExtension",
    }
}
