// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkappconfigurationschemaitemdatatype?view=graph-rest-beta)
    AndroidForWorkAppConfigurationSchemaItemDataType = "microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType" {
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
