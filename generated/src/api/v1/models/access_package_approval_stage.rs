// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageApprovalStage`](https://learn.microsoft.com/graph/api/resources/accesspackageapprovalstage?view=graph-rest-1.0)
    AccessPackageApprovalStage = "microsoft.graph.accessPackageApprovalStage"
}

impl AccessPackageApprovalStage {
    /// `durationBeforeAutomaticDenial` in queries.
    pub const DURATION_BEFORE_AUTOMATIC_DENIAL: Property<Self> = Property::new("durationBeforeAutomaticDenial");
    /// `durationBeforeEscalation` in queries.
    pub const DURATION_BEFORE_ESCALATION: Property<Self> = Property::new("durationBeforeEscalation");
    /// `escalationApprovers` in queries.
    pub const ESCALATION_APPROVERS: Property<Self> = Property::new("escalationApprovers");
    /// `fallbackEscalationApprovers` in queries.
    pub const FALLBACK_ESCALATION_APPROVERS: Property<Self> = Property::new("fallbackEscalationApprovers");
    /// `fallbackPrimaryApprovers` in queries.
    pub const FALLBACK_PRIMARY_APPROVERS: Property<Self> = Property::new("fallbackPrimaryApprovers");
    /// `isApproverJustificationRequired` in queries.
    pub const IS_APPROVER_JUSTIFICATION_REQUIRED: Property<Self> = Property::new("isApproverJustificationRequired");
    /// `isEscalationEnabled` in queries.
    pub const IS_ESCALATION_ENABLED: Property<Self> = Property::new("isEscalationEnabled");
    /// `primaryApprovers` in queries.
    pub const PRIMARY_APPROVERS: Property<Self> = Property::new("primaryApprovers");

    /// `durationBeforeAutomaticDenial`: `Edm.Duration`
    pub fn duration_before_automatic_denial(&self) -> Parsed<Duration> {
        self.0.duration("durationBeforeAutomaticDenial")
    }

    /// Sets `durationBeforeAutomaticDenial`.
    pub fn with_duration_before_automatic_denial(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("durationBeforeAutomaticDenial", value))
    }

    /// `durationBeforeEscalation`: `Edm.Duration`
    pub fn duration_before_escalation(&self) -> Parsed<Duration> {
        self.0.duration("durationBeforeEscalation")
    }

    /// Sets `durationBeforeEscalation`.
    pub fn with_duration_before_escalation(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("durationBeforeEscalation", value))
    }

    /// `escalationApprovers`: `Collection(microsoft.graph.subjectSet)`
    pub fn escalation_approvers(&self) -> Option<&[super::SubjectSet]> {
        self.0.models("escalationApprovers")
    }

    /// Sets `escalationApprovers`.
    pub fn with_escalation_approvers(self, value: impl Into<Nullable<Vec<super::SubjectSet>>>) -> Self {
        Self(self.0.with("escalationApprovers", value))
    }

    /// `fallbackEscalationApprovers`: `Collection(microsoft.graph.subjectSet)`
    pub fn fallback_escalation_approvers(&self) -> Option<&[super::SubjectSet]> {
        self.0.models("fallbackEscalationApprovers")
    }

    /// Sets `fallbackEscalationApprovers`.
    pub fn with_fallback_escalation_approvers(self, value: impl Into<Nullable<Vec<super::SubjectSet>>>) -> Self {
        Self(self.0.with("fallbackEscalationApprovers", value))
    }

    /// `fallbackPrimaryApprovers`: `Collection(microsoft.graph.subjectSet)`
    pub fn fallback_primary_approvers(&self) -> Option<&[super::SubjectSet]> {
        self.0.models("fallbackPrimaryApprovers")
    }

    /// Sets `fallbackPrimaryApprovers`.
    pub fn with_fallback_primary_approvers(self, value: impl Into<Nullable<Vec<super::SubjectSet>>>) -> Self {
        Self(self.0.with("fallbackPrimaryApprovers", value))
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

    /// `primaryApprovers`: `Collection(microsoft.graph.subjectSet)`
    pub fn primary_approvers(&self) -> Option<&[super::SubjectSet]> {
        self.0.models("primaryApprovers")
    }

    /// Sets `primaryApprovers`.
    pub fn with_primary_approvers(self, value: impl Into<Nullable<Vec<super::SubjectSet>>>) -> Self {
        Self(self.0.with("primaryApprovers", value))
    }
}
