// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationcontroltype?view=graph-rest-beta)
    DeviceManagementConfigurationControlType = "microsoft.graph.deviceManagementConfigurationControlType" {
        /// `default`
        Default = "default",
        /// `dropdown`
        Dropdown = "dropdown",
        /// `smallTextBox`
        SmallTextBox = "smallTextBox",
        /// `largeTextBox`
        LargeTextBox = "largeTextBox",
        /// `toggle`
        Toggle = "toggle",
        /// `multiheaderGrid`
        MultiheaderGrid = "multiheaderGrid",
        /// `contextPane`
        ContextPane = "contextPane",
    }
}
