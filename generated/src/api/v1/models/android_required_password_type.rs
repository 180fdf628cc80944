// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidRequiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidrequiredpasswordtype?view=graph-rest-1.0)
    AndroidRequiredPasswordType = "microsoft.graph.androidRequiredPasswordType" {
        DeviceDefault = "deviceDefault",
        Alphabetic = "alphabetic",
        Alphanumeric = "alphanumeric",
        AlphanumericWithSymbols = "alphanumericWithSymbols",
        LowSecurityBiometric = "lowSecurityBiometric",
        Numeric = "numeric",
        NumericComplex = "numericComplex",
        Any = "any",
    }
}
