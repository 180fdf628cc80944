// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsSummarizedBy`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssummarizedby?view=graph-rest-beta)
    UserExperienceAnalyticsSummarizedBy = "microsoft.graph.userExperienceAnalyticsSummarizedBy" {
        /// `none`
        None = "none",
        /// `model`
        Model = "model",
        /// `allRegressions`
        AllRegressions = "allRegressions",
        /// `modelRegression`
        ModelRegression = "modelRegression",
        /// `manufacturerRegression`
        ManufacturerRegression = "manufacturerRegression",
        /// `operatingSystemVersionRegression`
        OperatingSystemVersionRegression = "operatingSystemVersionRegression",
    }
}
