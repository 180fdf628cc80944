// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleAssignmentRequest`](https://learn.microsoft.com/graph/api/resources/privilegedroleassignmentrequest?view=graph-rest-beta)
    PrivilegedRoleAssignmentRequest = "microsoft.graph.privilegedRoleAssignmentRequest"
}

impl PrivilegedRoleAssignmentRequest {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `assignmentState` in queries.
    pub const ASSIGNMENT_STATE: Property<Self> = Property::new("assignmentState");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `reason` in queries.
    pub const REASON: Property<Self> = Property::new("reason");
    /// `requestedDateTime` in queries.
    pub const REQUESTED_DATE_TIME: Property<Self> = Property::new("requestedDateTime");
    /// `roleId` in queries.
    pub const ROLE_ID: Property<Self> = Property::new("roleId");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `ticketNumber` in queries.
    pub const TICKET_NUMBER: Property<Self> = Property::new("ticketNumber");
    /// `ticketSystem` in queries.
    pub const TICKET_SYSTEM: Property<Self> = Property::new("ticketSystem");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `roleInfo` in queries.
    pub const ROLE_INFO: Property<Self> = Property::new("roleInfo");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `assignmentState`: `Edm.String`
    pub fn assignment_state(&self) -> Option<&str> {
        self.0.str("assignmentState")
    }

    /// Sets `assignmentState`.
    pub fn with_assignment_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentState", value))
    }

    /// `duration`: `Edm.String`
    pub fn duration(&self) -> Option<&str> {
        self.0.str("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `reason`: `Edm.String`
    pub fn reason(&self) -> Option<&str> {
        self.0.str("reason")
    }

    /// Sets `reason`.
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `requestedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn requested_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestedDateTime")
    }

    /// `roleId`: `Edm.String`
    pub fn role_id(&self) -> Option<&str> {
        self.0.str("roleId")
    }

    /// Sets `roleId`.
    pub fn with_role_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleId", value))
    }

    /// `schedule`: `microsoft.graph.governanceSchedule`
    pub fn schedule(&self) -> Option<&super::GovernanceSchedule> {
        self.0.model("schedule")
    }

    /// Sets `schedule`.
    pub fn with_schedule(self, value: impl Into<Nullable<super::GovernanceSchedule>>) -> Self {
        Self(self.0.with("schedule", value))
    }

    /// `status`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// `ticketNumber`: `Edm.String`
    pub fn ticket_number(&self) -> Option<&str> {
        self.0.str("ticketNumber")
    }

    /// Sets `ticketNumber`.
    pub fn with_ticket_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ticketNumber", value))
    }

    /// `ticketSystem`: `Edm.String`
    pub fn ticket_system(&self) -> Option<&str> {
        self.0.str("ticketSystem")
    }

    /// Sets `ticketSystem`.
    pub fn with_ticket_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ticketSystem", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `roleInfo`: `microsoft.graph.privilegedRole`
    pub fn role_info(&self) -> Option<&super::PrivilegedRole> {
        self.0.model("roleInfo")
    }

    /// Sets `roleInfo`.
    pub fn with_role_info(self, value: impl Into<Nullable<super::PrivilegedRole>>) -> Self {
        Self(self.0.with("roleInfo", value))
    }
}
