// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerrequiredpasswordtype?view=graph-rest-beta)
    AndroidDeviceOwnerRequiredPasswordType = "microsoft.graph.androidDeviceOwnerRequiredPasswordType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `required`
        Required = "required",
        /// `numeric`
        Numeric = "numeric",
        /// `numericComplex`
        NumericComplex = "numericComplex",
        /// `alphabetic`
        Alphabetic = "alphabetic",
        /// `alphanumeric`
        Alphanumeric = "alphanumeric",
        /// `alphanumericWithSymbols`
        AlphanumericWithSymbols = "alphanumericWithSymbols",
        /// `lowSecurityBiometric`
        LowSecurityBiometric = "lowSecurityBiometric",
        /// `customPassword`
        CustomPassword = "customPassword",
    }
}
