// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.eapFastConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-eapfastconfiguration?view=graph-rest-beta)
    EapFastConfiguration = "microsoft.graph.eapFastConfiguration" {
        NoProtectedAccessCredential = "noProtectedAccessCredential",
        UseProtectedAccessCredential = "useProtectedAccessCredential",
        UseProtectedAccessCredentialAndProvision = "useProtectedAccessCredentialAndProvision",
        UseProtectedAccessCredentialAndProvisionAnonymously = "useProtectedAccessCredentialAndProvisionAnonymously",
    }
}
