// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationcontroltype?view=graph-rest-beta)
    DeviceManagementConfigurationControlType = "microsoft.graph.deviceManagementConfigurationControlType" {
        Default = "default",
        Dropdown = "dropdown",
        SmallTextBox = "smallTextBox",
        LargeTextBox = "largeTextBox",
        Toggle = "toggle",
        MultiheaderGrid = "multiheaderGrid",
        ContextPane = "contextPane",
    }
}
