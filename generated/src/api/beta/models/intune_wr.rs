// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// `microsoft.graph.writingToolsIosManagedAppConfigurationState`, metadata
    WritingToolsIosManagedAppConfigurationState = "microsoft.graph.writingToolsIosManagedAppConfigurationState" {
        NotBlocked = "notBlocked",
        Blocked = "blocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}
