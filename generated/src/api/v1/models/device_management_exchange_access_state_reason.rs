// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessStateReason`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstatereason?view=graph-rest-1.0)
    DeviceManagementExchangeAccessStateReason = "microsoft.graph.deviceManagementExchangeAccessStateReason" {
        None = "none",
        Unknown = "unknown",
        ExchangeGlobalRule = "exchangeGlobalRule",
        ExchangeIndividualRule = "exchangeIndividualRule",
        ExchangeDeviceRule = "exchangeDeviceRule",
        ExchangeUpgrade = "exchangeUpgrade",
        ExchangeMailboxPolicy = "exchangeMailboxPolicy",
        Other = "other",
        Compliant = "compliant",
        NotCompliant = "notCompliant",
        NotEnrolled = "notEnrolled",
        UnknownLocation = "unknownLocation",
        MfaRequired = "mfaRequired",
        AzureAdBlockDueToAccessPolicy = "azureADBlockDueToAccessPolicy",
        CompromisedPassword = "compromisedPassword",
        DeviceNotKnownWithManagedApp = "deviceNotKnownWithManagedApp",
    }
}
