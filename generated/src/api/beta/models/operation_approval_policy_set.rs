// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Property};

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalPolicySet`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicyset?view=graph-rest-beta)
    OperationApprovalPolicySet = "microsoft.graph.operationApprovalPolicySet"
}

impl OperationApprovalPolicySet {
    /// `policyType` in queries.
    pub const POLICY_TYPE: Property<Self> = Property::new("policyType");
    /// `policyPlatform` in queries.
    pub const POLICY_PLATFORM: Property<Self> = Property::new("policyPlatform");

    /// `policyType`: `microsoft.graph.operationApprovalPolicyType`, read-only
    ///
    /// Read-only. Possible values are: deviceActions, deviceWipe, deviceRetire, deviceRetireNonCompliant, deviceDelete, deviceLock, deviceErase, deviceDisableActivationLock, windowsEnrollment, compliancePolicies, configurationPolicies, appProtectionPolicies, policySets, filters, endpointSecurity, apps, scripts, roles, deviceResetPasscode, unknownFutureValue.
    pub fn policy_type(&self) -> Option<super::OperationApprovalPolicyType> {
        self.0.enumeration("policyType")
    }

    /// `policyPlatform`: `microsoft.graph.operationApprovalPolicyPlatform`, read-only
    ///
    /// Read-only. Possible values are: notApplicable, androidDeviceAdministrator, androidEnterprise, iOSiPadOS, macOS, windows10AndLater, windows81AndLater, windows10X.
    pub fn policy_platform(&self) -> Option<Flags<super::OperationApprovalPolicyPlatform>> {
        self.0.flags("policyPlatform")
    }
}
