// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// `microsoft.graph.windows365SwitchCompatibilityFailureReasonType`, metadata
    Windows365SwitchCompatibilityFailureReasonType = "microsoft.graph.windows365SwitchCompatibilityFailureReasonType" {
        OsVersionNotSupported = "osVersionNotSupported",
        HardwareNotSupported = "hardwareNotSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}
