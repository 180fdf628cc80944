// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidWorkProfileRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilerequiredpasswordtype?view=graph-rest-beta)
    AndroidWorkProfileRequiredPasswordType = "microsoft.graph.androidWorkProfileRequiredPasswordType" {
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
