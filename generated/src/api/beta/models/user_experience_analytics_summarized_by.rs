// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsSummarizedBy`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssummarizedby?view=graph-rest-beta)
    UserExperienceAnalyticsSummarizedBy = "microsoft.graph.userExperienceAnalyticsSummarizedBy" {
        None = "none",
        Model = "model",
        AllRegressions = "allRegressions",
        ModelRegression = "modelRegression",
        ManufacturerRegression = "manufacturerRegression",
        OperatingSystemVersionRegression = "operatingSystemVersionRegression",
    }
}
