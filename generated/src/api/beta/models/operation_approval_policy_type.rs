// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicytype?view=graph-rest-beta)
    OperationApprovalPolicyType = "microsoft.graph.operationApprovalPolicyType" {
        DeviceActions = "deviceActions",
        DeviceWipe = "deviceWipe",
        DeviceRetire = "deviceRetire",
        DeviceRetireNonCompliant = "deviceRetireNonCompliant",
        DeviceDelete = "deviceDelete",
        DeviceLock = "deviceLock",
        DeviceErase = "deviceErase",
        DeviceDisableActivationLock = "deviceDisableActivationLock",
        WindowsEnrollment = "windowsEnrollment",
        CompliancePolicies = "compliancePolicies",
        ConfigurationPolicies = "configurationPolicies",
        AppProtectionPolicies = "appProtectionPolicies",
        PolicySets = "policySets",
        Filters = "filters",
        EndpointSecurity = "endpointSecurity",
        Apps = "apps",
        Scripts = "scripts",
        Roles = "roles",
        DeviceResetPasscode = "deviceResetPasscode",
        UnknownFutureValue = "unknownFutureValue",
    }
}
