// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.apiAuthenticationConfigurationBase`](https://learn.microsoft.com/graph/api/resources/apiauthenticationconfigurationbase?view=graph-rest-beta)
    ApiAuthenticationConfigurationBase = "microsoft.graph.apiAuthenticationConfigurationBase" {
        "microsoft.graph.basicAuthentication",
        "microsoft.graph.clientCertificateAuthentication",
        "microsoft.graph.pkcs12Certificate",
    }
}
