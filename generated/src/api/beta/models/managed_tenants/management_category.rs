// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.managementCategory`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    ManagementCategory = "microsoft.graph.managedTenants.managementCategory" {
        /// `custom`
        Custom = "custom",
        /// `devices`
        Devices = "devices",
        /// `identity`
        Identity = "identity",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
