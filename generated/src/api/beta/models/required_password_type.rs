// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.requiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-requiredpasswordtype?view=graph-rest-beta)
    RequiredPasswordType = "microsoft.graph.requiredPasswordType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `alphanumeric`
        Alphanumeric = "alphanumeric",
        /// `numeric`
        Numeric = "numeric",
    }
}
