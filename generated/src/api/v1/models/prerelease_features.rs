// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.prereleaseFeatures`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-prereleasefeatures?view=graph-rest-1.0)
    PrereleaseFeatures = "microsoft.graph.prereleaseFeatures" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `settingsOnly`
        SettingsOnly = "settingsOnly",
        /// `settingsAndExperimentations`
        SettingsAndExperimentations = "settingsAndExperimentations",
        /// `notAllowed`
        NotAllowed = "notAllowed",
    }
}
