// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.operationApprovalPolicy`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalpolicy?view=graph-rest-beta)
    OperationApprovalPolicy = "microsoft.graph.operationApprovalPolicy"
}

impl OperationApprovalPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `policyType` in queries.
    pub const POLICY_TYPE: Property<Self> = Property::new("policyType");
    /// `approverGroupIds` in queries.
    pub const APPROVER_GROUP_IDS: Property<Self> = Property::new("approverGroupIds");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `policyType`: `microsoft.graph.operationApprovalPolicyType`
    ///
    /// Possible values are: deviceActions, deviceWipe, deviceRetire, deviceRetireNonCompliant, deviceDelete, deviceLock, deviceErase, deviceDisableActivationLock, compliancePolicies, windowsEnrollment, configurationPolicies, appProtectionPolicies, policySets, filters, endpointSecurity, apps, scripts, roles, deviceResetPasscode, unknownFutureValue.
    pub fn policy_type(&self) -> Option<super::OperationApprovalPolicyType> {
        self.0.enumeration("policyType")
    }

    /// Sets `policyType`.
    pub fn with_policy_type(self, value: impl Into<Nullable<super::OperationApprovalPolicyType>>) -> Self {
        Self(self.0.with("policyType", value))
    }

    /// `approverGroupIds`: `Collection(Edm.String)`
    pub fn approver_group_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("approverGroupIds")
    }

    /// Sets `approverGroupIds`.
    pub fn with_approver_group_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("approverGroupIds", value))
    }
}
