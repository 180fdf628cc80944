// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRoleAssignmentScheduleRequest`](https://learn.microsoft.com/graph/api/resources/unifiedroleassignmentschedulerequest?view=graph-rest-beta)
    UnifiedRoleAssignmentScheduleRequest = "microsoft.graph.unifiedRoleAssignmentScheduleRequest"
}

impl UnifiedRoleAssignmentScheduleRequest {
    pub const ACTION: Property<Self> = Property::new("action");
    pub const APP_SCOPE_ID: Property<Self> = Property::new("appScopeId");
    pub const DIRECTORY_SCOPE_ID: Property<Self> = Property::new("directoryScopeId");
    pub const ID: Property<Self> = Property::new("id");
    pub const IS_VALIDATION_ONLY: Property<Self> = Property::new("isValidationOnly");
    pub const JUSTIFICATION: Property<Self> = Property::new("justification");
    pub const PRINCIPAL_ID: Property<Self> = Property::new("principalId");
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");
    pub const SCHEDULE_INFO: Property<Self> = Property::new("scheduleInfo");
    pub const TARGET_SCHEDULE_ID: Property<Self> = Property::new("targetScheduleId");
    pub const TICKET_INFO: Property<Self> = Property::new("ticketInfo");
    pub const ACTIVATED_USING: Property<Self> = Property::new("activatedUsing");
    pub const APP_SCOPE: Property<Self> = Property::new("appScope");
    pub const DIRECTORY_SCOPE: Property<Self> = Property::new("directoryScope");
    pub const PRINCIPAL: Property<Self> = Property::new("principal");
    pub const ROLE_DEFINITION: Property<Self> = Property::new("roleDefinition");

    /// `action`: `Edm.String`
    pub fn action(&self) -> Option<&str> {
        self.0.str("action")
    }

    pub fn with_action(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `appScopeId`: `Edm.String`
    pub fn app_scope_id(&self) -> Option<&str> {
        self.0.str("appScopeId")
    }

    pub fn with_app_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appScopeId", value))
    }

    /// `directoryScopeId`: `Edm.String`
    pub fn directory_scope_id(&self) -> Option<&str> {
        self.0.str("directoryScopeId")
    }

    pub fn with_directory_scope_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("directoryScopeId", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isValidationOnly`: `Edm.Boolean`
    pub fn is_validation_only(&self) -> Option<bool> {
        self.0.bool("isValidationOnly")
    }

    pub fn with_is_validation_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isValidationOnly", value))
    }

    /// `justification`: `Edm.String`
    pub fn justification(&self) -> Option<&str> {
        self.0.str("justification")
    }

    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `principalId`: `Edm.String`
    pub fn principal_id(&self) -> Option<&str> {
        self.0.str("principalId")
    }

    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// `roleDefinitionId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// `scheduleInfo`: `microsoft.graph.requestSchedule`
    pub fn schedule_info(&self) -> Option<&super::RequestSchedule> {
        self.0.model("scheduleInfo")
    }

    pub fn with_schedule_info(
        self,
        value: impl Into<Nullable<super::RequestSchedule>>,
    ) -> Self {
        Self(self.0.with("scheduleInfo", value))
    }

    /// `targetScheduleId`: `Edm.String`
    pub fn target_schedule_id(&self) -> Option<&str> {
        self.0.str("targetScheduleId")
    }

    pub fn with_target_schedule_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetScheduleId", value))
    }

    /// `ticketInfo`: `microsoft.graph.ticketInfo`
    pub fn ticket_info(&self) -> Option<&super::TicketInfo> {
        self.0.model("ticketInfo")
    }

    pub fn with_ticket_info(
        self,
        value: impl Into<Nullable<super::TicketInfo>>,
    ) -> Self {
        Self(self.0.with("ticketInfo", value))
    }

    /// `activatedUsing`: `microsoft.graph.unifiedRoleEligibilitySchedule`
    pub fn activated_using(&self) -> Option<&super::UnifiedRoleEligibilitySchedule> {
        self.0.model("activatedUsing")
    }

    pub fn with_activated_using(
        self,
        value: impl Into<Nullable<super::UnifiedRoleEligibilitySchedule>>,
    ) -> Self {
        Self(self.0.with("activatedUsing", value))
    }

    /// `appScope`: `microsoft.graph.appScope`, read-only
    ///
    /// Read-only.
    pub fn app_scope(&self) -> Option<&super::AppScope> {
        self.0.model("appScope")
    }

    /// `directoryScope`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn directory_scope(&self) -> Option<&super::DirectoryObject> {
        self.0.model("directoryScope")
    }

    /// `principal`: `microsoft.graph.directoryObject`, read-only
    ///
    /// Read-only.
    pub fn principal(&self) -> Option<&super::DirectoryObject> {
        self.0.model("principal")
    }

    /// `roleDefinition`: `microsoft.graph.unifiedRoleDefinition`
    pub fn role_definition(&self) -> Option<&super::UnifiedRoleDefinition> {
        self.0.model("roleDefinition")
    }

    pub fn with_role_definition(
        self,
        value: impl Into<Nullable<super::UnifiedRoleDefinition>>,
    ) -> Self {
        Self(self.0.with("roleDefinition", value))
    }
}
