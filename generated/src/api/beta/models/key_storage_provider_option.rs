// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.keyStorageProviderOption`](https://learn.microsoft.com/graph/api/resources/intune-shared-keystorageprovideroption?view=graph-rest-beta)
    KeyStorageProviderOption = "microsoft.graph.keyStorageProviderOption" {
        /// `useTpmKspOtherwiseUseSoftwareKsp`
        UseTpmKspOtherwiseUseSoftwareKsp = "useTpmKspOtherwiseUseSoftwareKsp",
        /// `useTpmKspOtherwiseFail`
        UseTpmKspOtherwiseFail = "useTpmKspOtherwiseFail",
        /// `usePassportForWorkKspOtherwiseFail`
        UsePassportForWorkKspOtherwiseFail = "usePassportForWorkKspOtherwiseFail",
        /// `useSoftwareKsp`
        UseSoftwareKsp = "useSoftwareKsp",
    }
}
