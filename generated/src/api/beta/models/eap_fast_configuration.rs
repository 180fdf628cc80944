// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.eapFastConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-eapfastconfiguration?view=graph-rest-beta)
    EapFastConfiguration = "microsoft.graph.eapFastConfiguration" {
        /// `noProtectedAccessCredential`
        NoProtectedAccessCredential = "noProtectedAccessCredential",
        /// `useProtectedAccessCredential`
        UseProtectedAccessCredential = "useProtectedAccessCredential",
        /// `useProtectedAccessCredentialAndProvision`
        UseProtectedAccessCredentialAndProvision = "useProtectedAccessCredentialAndProvision",
        /// `useProtectedAccessCredentialAndProvisionAnonymously`
        UseProtectedAccessCredentialAndProvisionAnonymously = "useProtectedAccessCredentialAndProvisionAnonymously",
    }
}
