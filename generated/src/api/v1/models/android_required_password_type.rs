// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidrequiredpasswordtype?view=graph-rest-1.0)
    AndroidRequiredPasswordType = "microsoft.graph.androidRequiredPasswordType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `alphabetic`
        Alphabetic = "alphabetic",
        /// `alphanumeric`
        Alphanumeric = "alphanumeric",
        /// `alphanumericWithSymbols`
        AlphanumericWithSymbols = "alphanumericWithSymbols",
        /// `lowSecurityBiometric`
        LowSecurityBiometric = "lowSecurityBiometric",
        /// `numeric`
        Numeric = "numeric",
        /// `numericComplex`
        NumericComplex = "numericComplex",
        /// `any`
        Any = "any",
    }
}
