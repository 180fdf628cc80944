// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkrequiredpasswordtype?view=graph-rest-beta)
    AndroidForWorkRequiredPasswordType = "microsoft.graph.androidForWorkRequiredPasswordType" {
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
