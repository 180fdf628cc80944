// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilerequiredpasswordtype?view=graph-rest-beta)
    AndroidWorkProfileRequiredPasswordType = "microsoft.graph.androidWorkProfileRequiredPasswordType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `lowSecurityBiometric`
        LowSecurityBiometric = "lowSecurityBiometric",
        /// `required`
        Required = "required",
        /// `atLeastNumeric`
        AtLeastNumeric = "atLeastNumeric",
        /// `numericComplex`
        NumericComplex = "numericComplex",
        /// `atLeastAlphabetic`
        AtLeastAlphabetic = "atLeastAlphabetic",
        /// `atLeastAlphanumeric`
        AtLeastAlphanumeric = "atLeastAlphanumeric",
        /// `alphanumericWithSymbols`
        AlphanumericWithSymbols = "alphanumericWithSymbols",
    }
}
