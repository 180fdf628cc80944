// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidForWorkRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidforworkrequiredpasswordtype?view=graph-rest-beta)
    AndroidForWorkRequiredPasswordType = "microsoft.graph.androidForWorkRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        LowSecurityBiometric = "lowSecurityBiometric",
        Required = "required",
        AtLeastNumeric = "atLeastNumeric",
        NumericComplex = "numericComplex",
        AtLeastAlphabetic = "atLeastAlphabetic",
        AtLeastAlphanumeric = "atLeastAlphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
    }
}
