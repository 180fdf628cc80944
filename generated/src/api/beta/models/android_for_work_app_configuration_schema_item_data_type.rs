// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkappconfigurationschemaitemdatatype?view=graph-rest-beta)
    AndroidForWorkAppConfigurationSchemaItemDataType = "microsoft.graph.androidForWorkAppConfigurationSchemaItemDataType" {
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
