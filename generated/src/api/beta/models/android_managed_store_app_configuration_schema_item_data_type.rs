// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAppConfigurationSchemaItemDataType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreappconfigurationschemaitemdatatype?view=graph-rest-beta)
    AndroidManagedStoreAppConfigurationSchemaItemDataType = "microsoft.graph.androidManagedStoreAppConfigurationSchemaItemDataType" {
        Bool = "bool",
        Integer = "integer",
        String = "string",
        Choice = "choice",
        Multiselect = "multiselect",
        Bundle = "bundle",
        BundleArray = "bundleArray",
        Hidden = "hidden",
    }
}
