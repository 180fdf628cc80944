// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcStatus`](https://learn.microsoft.com/graph/api/resources/cloudpc?view=graph-rest-beta)
    CloudPcStatus = "microsoft.graph.cloudPcStatus" {
        NotProvisioned = "notProvisioned",
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Upgrading = "upgrading",
        InGracePeriod = "inGracePeriod",
        Deprovisioning = "deprovisioning",
        Failed = "failed",
        Restoring = "restoring",
    }
}
