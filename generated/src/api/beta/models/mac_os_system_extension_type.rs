// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSystemExtensionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossystemextensiontype?view=graph-rest-beta)
    MacOsSystemExtensionType = "microsoft.graph.macOSSystemExtensionType" {
        /// `driverExtensionsAllowed`
        DriverExtensionsAllowed = "driverExtensionsAllowed",
        /// `networkExtensionsAllowed`
        NetworkExtensionsAllowed = "networkExtensionsAllowed",
        /// `endpointSecurityExtensionsAllowed`
        EndpointSecurityExtensionsAllowed = "endpointSecurityExtensionsAllowed",
    }
}
