// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcProvisioningPolicyImageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CloudPcProvisioningPolicyImageType = "microsoft.graph.cloudPcProvisioningPolicyImageType" {
        /// `custom`
        Custom = "custom",
        /// `gallery`
        Gallery = "gallery",
    }
}
