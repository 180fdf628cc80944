// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.approvalStage`](https://learn.microsoft.com/graph/api/resources/approvalstage?view=graph-rest-beta)
    ApprovalStage = "microsoft.graph.approvalStage"
}

impl ApprovalStage {
    /// `approvalStageTimeOutInDays` in queries.
    pub const APPROVAL_STAGE_TIME_OUT_IN_DAYS: Property<Self> = Property::new("approvalStageTimeOutInDays");
    /// `isApproverJustificationRequired` in queries.
    pub const IS_APPROVER_JUSTIFICATION_REQUIRED: Property<Self> = Property::new("isApproverJustificationRequired");
    /// `isEscalationEnabled` in queries.
    pub const IS_ESCALATION_ENABLED: Property<Self> = Property::new("isEscalationEnabled");
    /// `escalationTimeInMinutes` in queries.
    pub const ESCALATION_TIME_IN_MINUTES: Property<Self> = Property::new("escalationTimeInMinutes");
    /// `primaryApprovers` in queries.
    pub const PRIMARY_APPROVERS: Property<Self> = Property::new("primaryApprovers");
    /// `escalationApprovers` in queries.
    pub const ESCALATION_APPROVERS: Property<Self> = Property::new("escalationApprovers");

    /// `approvalStageTimeOutInDays`: `Edm.Int32`
    pub fn approval_stage_time_out_in_days(&self) -> Option<i32> {
        self.0.i32("approvalStageTimeOutInDays")
    }

    /// Sets `approvalStageTimeOutInDays`.
    pub fn with_approval_stage_time_out_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("approvalStageTimeOutInDays", value))
    }

    /// `isApproverJustificationRequired`: `Edm.Boolean`
    pub fn is_approver_justification_required(&self) -> Option<bool> {
        self.0.bool("isApproverJustificationRequired")
    }

    /// Sets `isApproverJustificationRequired`.
    pub fn with_is_approver_justification_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApproverJustificationRequired", value))
    }

    /// `isEscalationEnabled`: `Edm.Boolean`
    pub fn is_escalation_enabled(&self) -> Option<bool> {
        self.0.bool("isEscalationEnabled")
    }

    /// Sets `isEscalationEnabled`.
    pub fn with_is_escalation_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEscalationEnabled", value))
    }

    /// `escalationTimeInMinutes`: `Edm.Int32`
    pub fn escalation_time_in_minutes(&self) -> Option<i32> {
        self.0.i32("escalationTimeInMinutes")
    }

    /// Sets `escalationTimeInMinutes`.
    pub fn with_escalation_time_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("escalationTimeInMinutes", value))
    }

    /// `primaryApprovers`: `Collection(microsoft.graph.userSet)`
    pub fn primary_approvers(&self) -> Option<&[super::UserSet]> {
        self.0.models("primaryApprovers")
    }

    /// Sets `primaryApprovers`.
    pub fn with_primary_approvers(self, value: impl Into<Nullable<Vec<super::UserSet>>>) -> Self {
        Self(self.0.with("primaryApprovers", value))
    }

    /// `escalationApprovers`: `Collection(microsoft.graph.userSet)`
    pub fn escalation_approvers(&self) -> Option<&[super::UserSet]> {
        self.0.models("escalationApprovers")
    }

    /// Sets `escalationApprovers`.
    pub fn with_escalation_approvers(self, value: impl Into<Nullable<Vec<super::UserSet>>>) -> Self {
        Self(self.0.with("escalationApprovers", value))
    }
}
