// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from request.
    ///
    /// [`microsoft.graph.unifiedRoleAssignmentScheduleRequest`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedulerequest?view=graph-rest-beta)
    UnifiedRoleAssignmentScheduleRequest: super::Request = "microsoft.graph.unifiedRoleAssignmentScheduleRequest"
}

crate::runtime::derived! {
    UnifiedRoleAssignmentScheduleRequest: super::Entity
}

impl UnifiedRoleAssignmentScheduleRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `approvalId` in queries.
    pub const APPROVAL_ID: Property<Self> = Property::new("approvalId");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `customData` in queries.
    pub const CUSTOM_DATA: Property<Self> = Property::new("customData");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `appScopeId` in queries.
    pub const APP_SCOPE_ID: Property<Self> = Property::new("appScopeId");
    /// `directoryScopeId` in queries.
    pub const DIRECTORY_SCOPE_ID: Property<Self> = Property::new("directoryScopeId");
    /// `isValidationOnly` in queries.
    pub const IS_VALIDATION_ONLY: Property<Self> = Property::new("isValidationOnly");
    /// `justification` in queries.
    pub const JUSTIFICATION: Property<Self> = Property::new("justification");
    /// `principalId` in queries.
    pub const PRINCIPAL_ID: Property<Self> = Property::new("principalId");
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    /// `scheduleInfo` in queries.
    pub const SCHEDULE_INFO: Property<Self> = Property::new("scheduleInfo");
    /// `targetScheduleId` in queries.
    pub const TARGET_SCHEDULE_ID: Property<Self> = Property::new("targetScheduleId");
    /// `ticketInfo` in queries.
    pub const TICKET_INFO: Property<Self> = Property::new("ticketInfo");
    /// `activatedUsing` in queries.
    pub const ACTIVATED_USING: Property<Self> = Property::new("activatedUsing");
    /// `appScope` in queries.
    pub const APP_SCOPE: Property<Self> = Property::new("appScope");
    /// `directoryScope` in queries.
    pub const DIRECTORY_SCOPE: Property<Self> = Property::new("directoryScope");
    /// `cancel` in queries.
    pub const CANCEL: Property<Self> = Property::new("cancel");
    /// `roleDefinition` in queries.
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");
    /// `targetSchedule` in queries.
    pub const TARGET_SCHEDULE: Property<Self> = Property::new("targetSchedule");

    /// Sets `approvalId`.
    pub fn with_approval_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("approvalId", value))
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `customData`.
    pub fn with_custom_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customData", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `action`: `Edm.String`
    ///
    /// Possible values are: adminAssign, adminUpdate, adminRemove, selfActivate, selfDeactivate, adminExtend, adminRenew, selfExtend, selfRenew, unknownFutureValue.
    pub fn action(&self) -> Option<&str> {
        self.0.str("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `appScopeId`: `Edm.String`
    pub fn app_scope_id(&self) -> Option<&str> {
        self.0.str("appScopeId")
    }

    /// Sets `appScopeId`.
    pub fn with_app_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appScopeId", value))
    }

    /// `directoryScopeId`: `Edm.String`
    pub fn directory_scope_id(&self) -> Option<&str> {
        self.0.str("directoryScopeId")
    }

    /// Sets `directoryScopeId`.
    pub fn with_directory_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("directoryScopeId", value))
    }

    /// `isValidationOnly`: `Edm.Boolean`
    pub fn is_validation_only(&self) -> Option<bool> {
        self.0.bool("isValidationOnly")
    }

    /// Sets `isValidationOnly`.
    pub fn with_is_validation_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isValidationOnly", value))
    }

    /// `justification`: `Edm.String`
    pub fn justification(&self) -> Option<&str> {
        self.0.str("justification")
    }

    /// Sets `justification`.
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `principalId`: `Edm.String`
    pub fn principal_id(&self) -> Option<&str> {
        self.0.str("principalId")
    }

    /// Sets `principalId`.
    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// `roleDefinitionId`: `Edm.String`
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }

    /// `scheduleInfo`: `microsoft.graph.requestSchedule`
    pub fn schedule_info(&self) -> Option<&super::RequestSchedule> {
        self.0.model("scheduleInfo")
    }

    /// Sets `scheduleInfo`.
    pub fn with_schedule_info(self, value: impl Into<Nullable<super::RequestSchedule>>) -> Self {
        Self(self.0.with("scheduleInfo", value))
    }

    /// `targetScheduleId`: `Edm.String`
    pub fn target_schedule_id(&self) -> Option<&str> {
        self.0.str("targetScheduleId")
    }

    /// Sets `targetScheduleId`.
    pub fn with_target_schedule_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetScheduleId", value))
    }

    /// `ticketInfo`: `microsoft.graph.ticketInfo`
    pub fn ticket_info(&self) -> Option<&super::TicketInfo> {
        self.0.model("ticketInfo")
    }

    /// Sets `ticketInfo`.
    pub fn with_ticket_info(self, value: impl Into<Nullable<super::TicketInfo>>) -> Self {
        Self(self.0.with("ticketInfo", value))
    }

    /// `activatedUsing`: `microsoft.graph.unifiedRoleEligibilitySchedule`
    pub fn activated_using(&self) -> Option<&super::UnifiedRoleEligibilitySchedule> {
        self.0.model("activatedUsing")
    }

    /// Sets `activatedUsing`.
    pub fn with_activated_using(self, value: impl Into<Nullable<super::UnifiedRoleEligibilitySchedule>>) -> Self {
        Self(self.0.with("activatedUsing", value))
    }

    /// `appScope`: `microsoft.graph.appScope`, read-only
    ///
    /// Read-only. Nullable.
    pub fn app_scope(&self) -> Option<&super::AppScope> {
        self.0.model("appScope")
    }

    /// `directoryScope`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn directory_scope(&self) -> Option<&super::DirectoryObject> {
        self.0.model("directoryScope")
    }

    /// `cancel`: `microsoft.graph.directoryObject`
    pub fn cancel(&self) -> Option<&super::DirectoryObject> {
        self.0.model("cancel")
    }

    /// Sets `cancel`.
    pub fn with_cancel(self, value: impl Into<Nullable<super::DirectoryObject>>) -> Self {
        Self(self.0.with("cancel", value))
    }

    /// `roleDefinition`: `microsoft.graph.unifiedRoleDefinition`
    pub fn role_definition(&self) -> Option<&super::UnifiedRoleDefinition> {
        self.0.model("roleDefinition")
    }

    /// Sets `roleDefinition`.
    pub fn with_role_definition(self, value: impl Into<Nullable<super::UnifiedRoleDefinition>>) -> Self {
        Self(self.0.with("roleDefinition", value))
    }

    /// `targetSchedule`: `microsoft.graph.unifiedRoleAssignmentSchedule`
    pub fn target_schedule(&self) -> Option<&super::UnifiedRoleAssignmentSchedule> {
        self.0.model("targetSchedule")
    }

    /// Sets `targetSchedule`.
    pub fn with_target_schedule(self, value: impl Into<Nullable<super::UnifiedRoleAssignmentSchedule>>) -> Self {
        Self(self.0.with("targetSchedule", value))
    }
}
