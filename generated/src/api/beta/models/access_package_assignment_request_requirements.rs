// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentRequestRequirements`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequestrequirements?view=graph-rest-beta)
    AccessPackageAssignmentRequestRequirements = "microsoft.graph.accessPackageAssignmentRequestRequirements"
}

impl AccessPackageAssignmentRequestRequirements {
    /// `existingAnswers` in queries.
    pub const EXISTING_ANSWERS: Property<Self> = Property::new("existingAnswers");
    /// `isApprovalRequired` in queries.
    pub const IS_APPROVAL_REQUIRED: Property<Self> = Property::new("isApprovalRequired");
    /// `isApprovalRequiredForExtension` in queries.
    pub const IS_APPROVAL_REQUIRED_FOR_EXTENSION: Property<Self> = Property::new("isApprovalRequiredForExtension");
    /// `isCustomAssignmentScheduleAllowed` in queries.
    pub const IS_CUSTOM_ASSIGNMENT_SCHEDULE_ALLOWED: Property<Self> =
        Property::new("isCustomAssignmentScheduleAllowed");
    /// `isRequestorJustificationRequired` in queries.
    pub const IS_REQUESTOR_JUSTIFICATION_REQUIRED: Property<Self> = Property::new("isRequestorJustificationRequired");
    /// `policyDescription` in queries.
    pub const POLICY_DESCRIPTION: Property<Self> = Property::new("policyDescription");
    /// `policyDisplayName` in queries.
    pub const POLICY_DISPLAY_NAME: Property<Self> = Property::new("policyDisplayName");
    /// `policyId` in queries.
    pub const POLICY_ID: Property<Self> = Property::new("policyId");
    /// `questions` in queries.
    pub const QUESTIONS: Property<Self> = Property::new("questions");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");

    /// `existingAnswers`: `Collection(microsoft.graph.accessPackageAnswer)`
    pub fn existing_answers(&self) -> Option<&[super::AccessPackageAnswer]> {
        self.0.models("existingAnswers")
    }

    /// Sets `existingAnswers`.
    pub fn with_existing_answers(self, value: impl Into<Nullable<Vec<super::AccessPackageAnswer>>>) -> Self {
        Self(self.0.with("existingAnswers", value))
    }

    /// `isApprovalRequired`: `Edm.Boolean`
    pub fn is_approval_required(&self) -> Option<bool> {
        self.0.bool("isApprovalRequired")
    }

    /// Sets `isApprovalRequired`.
    pub fn with_is_approval_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequired", value))
    }

    /// `isApprovalRequiredForExtension`: `Edm.Boolean`
    pub fn is_approval_required_for_extension(&self) -> Option<bool> {
        self.0.bool("isApprovalRequiredForExtension")
    }

    /// Sets `isApprovalRequiredForExtension`.
    pub fn with_is_approval_required_for_extension(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequiredForExtension", value))
    }

    /// `isCustomAssignmentScheduleAllowed`: `Edm.Boolean`
    pub fn is_custom_assignment_schedule_allowed(&self) -> Option<bool> {
        self.0.bool("isCustomAssignmentScheduleAllowed")
    }

    /// Sets `isCustomAssignmentScheduleAllowed`.
    pub fn with_is_custom_assignment_schedule_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCustomAssignmentScheduleAllowed", value))
    }

    /// `isRequestorJustificationRequired`: `Edm.Boolean`
    pub fn is_requestor_justification_required(&self) -> Option<bool> {
        self.0.bool("isRequestorJustificationRequired")
    }

    /// Sets `isRequestorJustificationRequired`.
    pub fn with_is_requestor_justification_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequestorJustificationRequired", value))
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

    /// `questions`: `Collection(microsoft.graph.accessPackageQuestion)`
    pub fn questions(&self) -> Option<&[super::AccessPackageQuestion]> {
        self.0.models("questions")
    }

    /// Sets `questions`.
    pub fn with_questions(self, value: impl Into<Nullable<Vec<super::AccessPackageQuestion>>>) -> Self {
        Self(self.0.with("questions", value))
    }

    /// `schedule`: `microsoft.graph.requestSchedule`
    pub fn schedule(&self) -> Option<&super::RequestSchedule> {
        self.0.model("schedule")
    }

    /// Sets `schedule`.
    pub fn with_schedule(self, value: impl Into<Nullable<super::RequestSchedule>>) -> Self {
        Self(self.0.with("schedule", value))
    }
}
