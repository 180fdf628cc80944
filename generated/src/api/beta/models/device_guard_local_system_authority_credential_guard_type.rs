// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceguardlocalsystemauthoritycredentialguardtype?view=graph-rest-beta)
    DeviceGuardLocalSystemAuthorityCredentialGuardType = "microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType" {
        NotConfigured = "notConfigured",
        EnableWithUefiLock = "enableWithUEFILock",
        EnableWithoutUefiLock = "enableWithoutUEFILock",
        Disable = "disable",
    }
}
