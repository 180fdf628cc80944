// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerAppType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnerapptype?view=graph-rest-beta)
    DeviceManagementPartnerAppType = "microsoft.graph.deviceManagementPartnerAppType" {
        Unknown = "unknown",
        SingleTenantApp = "singleTenantApp",
        MultiTenantApp = "multiTenantApp",
    }
}
