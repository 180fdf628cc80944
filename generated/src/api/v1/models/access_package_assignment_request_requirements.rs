// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequestRequirements`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequestrequirements?view=graph-rest-1.0)
    AccessPackageAssignmentRequestRequirements = "microsoft.graph.accessPackageAssignmentRequestRequirements"
}

impl AccessPackageAssignmentRequestRequirements {
    /// `allowCustomAssignmentSchedule` in queries.
    pub const ALLOW_CUSTOM_ASSIGNMENT_SCHEDULE: Property<Self> = Property::new("allowCustomAssignmentSchedule");
    /// `isApprovalRequiredForAdd` in queries.
    pub const IS_APPROVAL_REQUIRED_FOR_ADD: Property<Self> = Property::new("isApprovalRequiredForAdd");
    /// `isApprovalRequiredForUpdate` in queries.
    pub const IS_APPROVAL_REQUIRED_FOR_UPDATE: Property<Self> = Property::new("isApprovalRequiredForUpdate");
    /// `policyDescription` in queries.
    pub const POLICY_DESCRIPTION: Property<Self> = Property::new("policyDescription");
    /// `policyDisplayName` in queries.
    pub const POLICY_DISPLAY_NAME: Property<Self> = Property::new("policyDisplayName");
    /// `policyId` in queries.
    pub const POLICY_ID: Property<Self> = Property::new("policyId");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");

    /// `allowCustomAssignmentSchedule`: `Edm.Boolean`
    pub fn allow_custom_assignment_schedule(&self) -> Option<bool> {
        self.0.bool("allowCustomAssignmentSchedule")
    }

    /// Sets `allowCustomAssignmentSchedule`.
    pub fn with_allow_custom_assignment_schedule(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowCustomAssignmentSchedule", value))
    }

    /// `isApprovalRequiredForAdd`: `Edm.Boolean`
    pub fn is_approval_required_for_add(&self) -> Option<bool> {
        self.0.bool("isApprovalRequiredForAdd")
    }

    /// Sets `isApprovalRequiredForAdd`.
    pub fn with_is_approval_required_for_add(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequiredForAdd", value))
    }

    /// `isApprovalRequiredForUpdate`: `Edm.Boolean`
    pub fn is_approval_required_for_update(&self) -> Option<bool> {
        self.0.bool("isApprovalRequiredForUpdate")
    }

    /// Sets `isApprovalRequiredForUpdate`.
    pub fn with_is_approval_required_for_update(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequiredForUpdate", value))
    }

    /// `policyDescription`: `Edm.String`
    pub fn policy_description(&self) -> Option<&str> {
        self.0.str("policyDescription")
    }

    /// Sets `policyDescription`.
    pub fn with_policy_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyDescription", value))
    }

    /// `policyDisplayName`: `Edm.String`
    pub fn policy_display_name(&self) -> Option<&str> {
        self.0.str("policyDisplayName")
    }

    /// Sets `policyDisplayName`.
    pub fn with_policy_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyDisplayName", value))
    }

    /// `policyId`: `Edm.String`
    pub fn policy_id(&self) -> Option<&str> {
        self.0.str("policyId")
    }

    /// Sets `policyId`.
    pub fn with_policy_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("policyId", value))
    }

    /// `schedule`: `microsoft.graph.entitlementManagementSchedule`
    pub fn schedule(&self) -> Option<&super::EntitlementManagementSchedule> {
        self.0.model("schedule")
    }

    /// Sets `schedule`.
    pub fn with_schedule(self, value: impl Into<Nullable<super::EntitlementManagementSchedule>>) -> Self {
        Self(self.0.with("schedule", value))
    }
}
