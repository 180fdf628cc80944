// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attendanceRecord`](https://learn.microsoft.com/graph/api/resources/attendancerecord?view=graph-rest-beta)
    AttendanceRecord: super::Entity = "microsoft.graph.attendanceRecord"
}

impl AttendanceRecord {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `attendanceIntervals` in queries.
    pub const ATTENDANCE_INTERVALS: Property<Self> = Property::new("attendanceIntervals");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `identity` in queries.
    pub const IDENTITY: Property<Self> = Property::new("identity");
    /// `role` in queries.
    pub const ROLE: Property<Self> = Property::new("role");
    /// `registrantId` in queries.
    pub const REGISTRANT_ID: Property<Self> = Property::new("registrantId");
    /// `totalAttendanceInSeconds` in queries.
    pub const TOTAL_ATTENDANCE_IN_SECONDS: Property<Self> = Property::new("totalAttendanceInSeconds");

    /// `attendanceIntervals`: `Collection(microsoft.graph.attendanceInterval)`
    pub fn attendance_intervals(&self) -> Option<&[super::AttendanceInterval]> {
        self.0.models("attendanceIntervals")
    }

    /// Sets `attendanceIntervals`.
    pub fn with_attendance_intervals(self, value: impl Into<Nullable<Vec<super::AttendanceInterval>>>) -> Self {
        Self(self.0.with("attendanceIntervals", value))
    }

    /// `emailAddress`: `Edm.String`
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `identity`: `microsoft.graph.identity`
    pub fn identity(&self) -> Option<&super::Identity> {
        self.0.model("identity")
    }

    /// Sets `identity`.
    pub fn with_identity(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("identity", value))
    }

    /// `role`: `Edm.String`
    ///
    /// Possible values are: None, Attendee, Presenter, Organizer.
    pub fn role(&self) -> Option<&str> {
        self.0.str("role")
    }

    /// Sets `role`.
    pub fn with_role(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("role", value))
    }

    /// `registrantId`: `Edm.String`
    pub fn registrant_id(&self) -> Option<&str> {
        self.0.str("registrantId")
    }

    /// Sets `registrantId`.
    pub fn with_registrant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("registrantId", value))
    }

    /// `totalAttendanceInSeconds`: `Edm.Int32`
    pub fn total_attendance_in_seconds(&self) -> Option<i32> {
        self.0.i32("totalAttendanceInSeconds")
    }

    /// Sets `totalAttendanceInSeconds`.
    pub fn with_total_attendance_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalAttendanceInSeconds", value))
    }
}
