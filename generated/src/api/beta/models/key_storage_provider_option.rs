// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.keyStorageProviderOption`](https://learn.microsoft.com/graph/api/resources/intune-shared-keystorageprovideroption?view=graph-rest-beta)
    KeyStorageProviderOption = "microsoft.graph.keyStorageProviderOption" {
        UseTpmKspOtherwiseUseSoftwareKsp = "useTpmKspOtherwiseUseSoftwareKsp",
        UseTpmKspOtherwiseFail = "useTpmKspOtherwiseFail",
        UsePassportForWorkKspOtherwiseFail = "usePassportForWorkKspOtherwiseFail",
        UseSoftwareKsp = "useSoftwareKsp",
    }
}
