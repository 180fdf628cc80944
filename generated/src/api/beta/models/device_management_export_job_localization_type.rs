// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExportJobLocalizationType`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjoblocalizationtype?view=graph-rest-beta)
    DeviceManagementExportJobLocalizationType = "microsoft.graph.deviceManagementExportJobLocalizationType" {
        /// `localizedValuesAsAdditionalColumn`
        LocalizedValuesAsAdditionalColumn = "localizedValuesAsAdditionalColumn",
        /// `replaceLocalizableValues`
        ReplaceLocalizableValues = "replaceLocalizableValues",
    }
}
