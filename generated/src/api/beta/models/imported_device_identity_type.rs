// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.importedDeviceIdentityType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importeddeviceidentitytype?view=graph-rest-beta)
    ImportedDeviceIdentityType = "microsoft.graph.importedDeviceIdentityType" {
        /// `unknown`
        Unknown = "unknown",
        /// `imei`
        Imei = "imei",
        /// `serialNumber`
        SerialNumber = "serialNumber",
    }
}
