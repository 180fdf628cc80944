// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAppConfigurationSchemaItemDataType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidmanagedstoreappconfigurationschemaitemdatatype?view=graph-rest-beta)
    AndroidManagedStoreAppConfigurationSchemaItemDataType = "microsoft.graph.androidManagedStoreAppConfigurationSchemaItemDataType" {
        /// `bool`
        Bool = "bool",
        /// `integer`
        Integer = "integer",
        /// `string`
        String = "string",
        /// `choice`
        Choice = "choice",
        /// `multiselect`
        Multiselect = "multiselect",
        /// `bundle`
        Bundle = "bundle",
        /// `bundleArray`
        BundleArray = "bundleArray",
        /// `hidden`
        Hidden = "hidden",
    }
}
