// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.prereleaseFeatures`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-prereleasefeatures?view=graph-rest-1.0)
    PrereleaseFeatures = "microsoft.graph.prereleaseFeatures" {
        UserDefined = "userDefined",
        SettingsOnly = "settingsOnly",
        SettingsAndExperimentations = "settingsAndExperimentations",
        NotAllowed = "notAllowed",
    }
}
