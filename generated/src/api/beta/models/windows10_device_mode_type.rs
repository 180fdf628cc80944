// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10DeviceModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10devicemodetype?view=graph-rest-beta)
    Windows10DeviceModeType = "microsoft.graph.windows10DeviceModeType" {
        /// `standardConfiguration`
        StandardConfiguration = "standardConfiguration",
        /// `sModeConfiguration`
        SModeConfiguration = "sModeConfiguration",
    }
}
