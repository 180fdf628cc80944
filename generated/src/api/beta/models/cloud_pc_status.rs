// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcStatus`](https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta)
    CloudPcStatus = "microsoft.graph.cloudPcStatus" {
        /// `notProvisioned`
        NotProvisioned = "notProvisioned",
        /// `provisioning`
        Provisioning = "provisioning",
        /// `provisioned`
        Provisioned = "provisioned",
        /// `upgrading`
        Upgrading = "upgrading",
        /// `inGracePeriod`
        InGracePeriod = "inGracePeriod",
        /// `deprovisioning`
        Deprovisioning = "deprovisioning",
        /// `failed`
        Failed = "failed",
        /// `restoring`
        Restoring = "restoring",
    }
}
