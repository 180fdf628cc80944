// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationDataProvider`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationdataprovider?view=graph-rest-beta)
    EducationSynchronizationDataProvider = "microsoft.graph.educationSynchronizationDataProvider" {
        "microsoft.graph.educationCsvDataProvider",
        "microsoft.graph.educationPowerSchoolDataProvider",
        "microsoft.graph.educationoneRosterApiDataProvider",
    }
}
