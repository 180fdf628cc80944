// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.secureBootWithDMAType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-securebootwithdmatype?view=graph-rest-beta)
    SecureBootWithDmaType = "microsoft.graph.secureBootWithDMAType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `withoutDMA`
        WithoutDma = "withoutDMA",
        /// `withDMA`
        WithDma = "withDMA",
    }
}
