// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.educationIdentitySynchronizationConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitysynchronizationconfiguration?view=graph-rest-beta)
    EducationIdentitySynchronizationConfiguration = "microsoft.graph.educationIdentitySynchronizationConfiguration" {
        "microsoft.graph.educationIdentityCreationConfiguration",
    }
}
