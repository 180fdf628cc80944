// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.programControl`](https://learn.microsoft.com/graph/api/resources/programcontrol?view=graph-rest-beta)
    ProgramControl = "microsoft.graph.programControl"
}

impl ProgramControl {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `programId` in queries.
    pub const PROGRAM_ID: Property<Self> = Property::new("programId");
    /// `controlId` in queries.
    pub const CONTROL_ID: Property<Self> = Property::new("controlId");
    /// `controlTypeId` in queries.
    pub const CONTROL_TYPE_ID: Property<Self> = Property::new("controlTypeId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `programs` in queries.
    pub const PROGRAMS: Property<Self> = Property::new("programs");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `programId`: `Edm.String`
    pub fn program_id(&self) -> Option<&str> {
        self.0.str("programId")
    }

    /// Sets `programId`.
    pub fn with_program_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("programId", value))
    }

    /// `controlId`: `Edm.String`
    pub fn control_id(&self) -> Option<&str> {
        self.0.str("controlId")
    }

    /// Sets `controlId`.
    pub fn with_control_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("controlId", value))
    }

    /// `controlTypeId`: `Edm.String`
    pub fn control_type_id(&self) -> Option<&str> {
        self.0.str("controlTypeId")
    }

    /// Sets `controlTypeId`.
    pub fn with_control_type_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("controlTypeId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `owner`: `microsoft.graph.userIdentity`
    pub fn owner(&self) -> Option<&super::UserIdentity> {
        self.0.model("owner")
    }

    /// Sets `owner`.
    pub fn with_owner(self, value: impl Into<Nullable<super::UserIdentity>>) -> Self {
        Self(self.0.with("owner", value))
    }

    /// `resource`: `microsoft.graph.programResource`
    pub fn resource(&self) -> Option<&super::ProgramResource> {
        self.0.model("resource")
    }

    /// Sets `resource`.
    pub fn with_resource(self, value: impl Into<Nullable<super::ProgramResource>>) -> Self {
        Self(self.0.with("resource", value))
    }

    /// `programs`: `microsoft.graph.program`
    pub fn programs(&self) -> Option<&super::Program> {
        self.0.model("programs")
    }

    /// Sets `programs`.
    pub fn with_programs(self, value: impl Into<Nullable<super::Program>>) -> Self {
        Self(self.0.with("programs", value))
    }
}
