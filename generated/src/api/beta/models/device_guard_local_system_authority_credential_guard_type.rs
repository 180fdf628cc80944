// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceguardlocalsystemauthoritycredentialguardtype?view=graph-rest-beta)
    DeviceGuardLocalSystemAuthorityCredentialGuardType = "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `enableWithUEFILock`
        EnableWithUefiLock = "enableWithUEFILock",
        /// `enableWithoutUEFILock`
        EnableWithoutUefiLock = "enableWithoutUEFILock",
        /// `disable`
        Disable = "disable",
    }
}
