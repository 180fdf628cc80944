// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationProfileState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSynchronizationProfileState = "microsoft.graph.educationSynchronizationProfileState" {
        /// `provisioning`
        Provisioning = "provisioning",
        /// `provisioned`
        Provisioned = "provisioned",
        /// `provisioningFailed`
        ProvisioningFailed = "provisioningFailed",
        /// `deleting`
        Deleting = "deleting",
        /// `deletionFailed`
        DeletionFailed = "deletionFailed",
    }
}
