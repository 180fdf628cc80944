// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.warrantyType`](https://learn.microsoft.com/graph/api/resources/intune-devices-warrantytype?view=graph-rest-beta)
    WarrantyType = "microsoft.graph.warrantyType" {
        /// `unknown`
        Unknown = "unknown",
        /// `manufacturer`
        Manufacturer = "manufacturer",
        /// `contractual`
        Contractual = "contractual",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
