// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentDefaults`](https://learn.microsoft.com/graph/api/resources/educationassignmentdefaults?view=graph-rest-1.0)
    EducationAssignmentDefaults = "microsoft.graph.educationAssignmentDefaults"
}

impl EducationAssignmentDefaults {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `addedStudentAction` in queries.
    pub const ADDED_STUDENT_ACTION: Property<Self> = Property::new("addedStudentAction");
    /// `addToCalendarAction` in queries.
    pub const ADD_TO_CALENDAR_ACTION: Property<Self> = Property::new("addToCalendarAction");
    /// `dueTime` in queries.
    pub const DUE_TIME: Property<Self> = Property::new("dueTime");
    /// `notificationChannelUrl` in queries.
    pub const NOTIFICATION_CHANNEL_URL: Property<Self> = Property::new("notificationChannelUrl");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `addedStudentAction`: `microsoft.graph.educationAddedStudentAction`
    ///
    /// Possible values are: none, assignIfOpen.
    pub fn added_student_action(&self) -> Option<super::EducationAddedStudentAction> {
        self.0.enumeration("addedStudentAction")
    }

    /// Sets `addedStudentAction`.
    pub fn with_added_student_action(self, value: impl Into<Nullable<super::EducationAddedStudentAction>>) -> Self {
        Self(self.0.with("addedStudentAction", value))
    }

    /// `addToCalendarAction`: `microsoft.graph.educationAddToCalendarOptions`
    ///
    /// Possible values are: none, studentsAndPublisher, studentsAndTeamOwners, unknownFutureValue, studentsOnly.
    pub fn add_to_calendar_action(&self) -> Option<super::EducationAddToCalendarOptions> {
        self.0.enumeration("addToCalendarAction")
    }

    /// Sets `addToCalendarAction`.
    pub fn with_add_to_calendar_action(self, value: impl Into<Nullable<super::EducationAddToCalendarOptions>>) -> Self {
        Self(self.0.with("addToCalendarAction", value))
    }

    /// `dueTime`: `Edm.TimeOfDay`
    pub fn due_time(&self) -> Parsed<Time> {
        self.0.time_of_day("dueTime")
    }

    /// Sets `dueTime`.
    pub fn with_due_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("dueTime", value))
    }

    /// `notificationChannelUrl`: `Edm.String`
    pub fn notification_channel_url(&self) -> Option<&str> {
        self.0.str("notificationChannelUrl")
    }

    /// Sets `notificationChannelUrl`.
    pub fn with_notification_channel_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationChannelUrl", value))
    }
}
