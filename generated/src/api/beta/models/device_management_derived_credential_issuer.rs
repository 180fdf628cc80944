// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialIssuer`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementderivedcredentialissuer?view=graph-rest-beta)
    DeviceManagementDerivedCredentialIssuer = "microsoft.graph.deviceManagementDerivedCredentialIssuer" {
        /// `intercede`
        Intercede = "intercede",
        /// `entrustDatacard`
        EntrustDatacard = "entrustDatacard",
        /// `purebred`
        Purebred = "purebred",
        /// `xTec`
        XTec = "xTec",
    }
}
