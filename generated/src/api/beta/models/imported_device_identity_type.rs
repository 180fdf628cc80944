// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.importedDeviceIdentityType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importeddeviceidentitytype?view=graph-rest-beta)
    ImportedDeviceIdentityType = "microsoft.graph.importedDeviceIdentityType" {
        Unknown = "unknown",
        Imei = "imei",
        SerialNumber = "serialNumber",
    }
}
