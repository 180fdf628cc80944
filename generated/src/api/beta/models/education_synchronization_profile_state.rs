// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationProfileState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSynchronizationProfileState = "microsoft.graph.educationSynchronizationProfileState" {
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        ProvisioningFailed = "provisioningFailed",
        Deleting = "deleting",
        DeletionFailed = "deletionFailed",
    }
}
