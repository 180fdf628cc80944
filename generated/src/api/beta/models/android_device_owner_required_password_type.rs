// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerrequiredpasswordtype?view=graph-rest-beta)
    AndroidDeviceOwnerRequiredPasswordType = "microsoft.graph.androidDeviceOwnerRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        Required = "required",
        Numeric = "numeric",
        NumericComplex = "numericComplex",
        Alphabetic = "alphabetic",
        Alphanumeric = "alphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
        LowSecurityBiometric = "lowSecurityBiometric",
        CustomPassword = "customPassword",
    }
}
