// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationProfileState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSynchronizationProfileState = "microsoft.graph.educationSynchronizationProfileState" {
        Deleting = "deleting",
        DeletionFailed = "deletionFailed",
        ProvisioningFailed = "provisioningFailed",
        Provisioned = "provisioned",
        Provisioning = "provisioning",
        UnknownFutureValue = "unknownFutureValue",
    }
}
