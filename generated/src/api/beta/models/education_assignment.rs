// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignment`](https://learn.microsoft.com/graph/api/resources/educationassignment?view=graph-rest-beta)
    EducationAssignment = "microsoft.graph.educationAssignment"
}

impl EducationAssignment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `addedStudentAction` in queries.
    pub const ADDED_STUDENT_ACTION: Property<Self> = Property::new("addedStudentAction");
    /// `addToCalendarAction` in queries.
    pub const ADD_TO_CALENDAR_ACTION: Property<Self> = Property::new("addToCalendarAction");
    /// `allowLateSubmissions` in queries.
    pub const ALLOW_LATE_SUBMISSIONS: Property<Self> = Property::new("allowLateSubmissions");
    /// `allowStudentsToAddResourcesToSubmission` in queries.
    pub const ALLOW_STUDENTS_TO_ADD_RESOURCES_TO_SUBMISSION: Property<Self> =
        Property::new("allowStudentsToAddResourcesToSubmission");
    /// `assignDateTime` in queries.
    pub const ASSIGN_DATE_TIME: Property<Self> = Property::new("assignDateTime");
    /// `assignTo` in queries.
    pub const ASSIGN_TO: Property<Self> = Property::new("assignTo");
    /// `assignedDateTime` in queries.
    pub const ASSIGNED_DATE_TIME: Property<Self> = Property::new("assignedDateTime");
    /// `classId` in queries.
    pub const CLASS_ID: Property<Self> = Property::new("classId");
    /// `closeDateTime` in queries.
    pub const CLOSE_DATE_TIME: Property<Self> = Property::new("closeDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `dueDateTime` in queries.
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    /// `feedbackResourcesFolderUrl` in queries.
    pub const FEEDBACK_RESOURCES_FOLDER_URL: Property<Self> = Property::new("feedbackResourcesFolderUrl");
    /// `grading` in queries.
    pub const GRADING: Property<Self> = Property::new("grading");
    /// `instructions` in queries.
    pub const INSTRUCTIONS: Property<Self> = Property::new("instructions");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `notificationChannelUrl` in queries.
    pub const NOTIFICATION_CHANNEL_URL: Property<Self> = Property::new("notificationChannelUrl");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `resourcesFolderUrl` in queries.
    pub const RESOURCES_FOLDER_URL: Property<Self> = Property::new("resourcesFolderUrl");
    /// `resources` in queries.
    pub const RESOURCES: Property<Self> = Property::new("resources");
    /// `submissions` in queries.
    pub const SUBMISSIONS: Property<Self> = Property::new("submissions");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `rubric` in queries.
    pub const RUBRIC: Property<Self> = Property::new("rubric");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `addedStudentAction`: `Edm.String`
    pub fn added_student_action(&self) -> Option<&str> {
        self.0.str("addedStudentAction")
    }

    /// Sets `addedStudentAction`.
    pub fn with_added_student_action(self, value: impl Into<Nullable<String>>) -> Self {
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

    /// `allowLateSubmissions`: `Edm.Boolean`
    pub fn allow_late_submissions(&self) -> Option<bool> {
        self.0.bool("allowLateSubmissions")
    }

    /// Sets `allowLateSubmissions`.
    pub fn with_allow_late_submissions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowLateSubmissions", value))
    }

    /// `allowStudentsToAddResourcesToSubmission`: `Edm.Boolean`
    pub fn allow_students_to_add_resources_to_submission(&self) -> Option<bool> {
        self.0.bool("allowStudentsToAddResourcesToSubmission")
    }

    /// Sets `allowStudentsToAddResourcesToSubmission`.
    pub fn with_allow_students_to_add_resources_to_submission(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowStudentsToAddResourcesToSubmission", value))
    }

    /// `assignDateTime`: `Edm.DateTimeOffset`
    pub fn assign_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assignDateTime")
    }

    /// Sets `assignDateTime`.
    pub fn with_assign_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("assignDateTime", value))
    }

    /// `assignTo`: `microsoft.graph.educationAssignmentRecipient`
    pub fn assign_to(&self) -> Option<&super::EducationAssignmentRecipient> {
        self.0.model("assignTo")
    }

    /// Sets `assignTo`.
    pub fn with_assign_to(self, value: impl Into<Nullable<super::EducationAssignmentRecipient>>) -> Self {
        Self(self.0.with("assignTo", value))
    }

    /// `assignedDateTime`: `Edm.DateTimeOffset`
    pub fn assigned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assignedDateTime")
    }

    /// Sets `assignedDateTime`.
    pub fn with_assigned_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("assignedDateTime", value))
    }

    /// `classId`: `Edm.String`
    pub fn class_id(&self) -> Option<&str> {
        self.0.str("classId")
    }

    /// Sets `classId`.
    pub fn with_class_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("classId", value))
    }

    /// `closeDateTime`: `Edm.DateTimeOffset`
    ///
    /// Nullable.
    pub fn close_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("closeDateTime")
    }

    /// Sets `closeDateTime`.
    pub fn with_close_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("closeDateTime", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `dueDateTime`: `Edm.DateTimeOffset`
    pub fn due_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("dueDateTime")
    }

    /// Sets `dueDateTime`.
    pub fn with_due_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// `feedbackResourcesFolderUrl`: `Edm.String`
    pub fn feedback_resources_folder_url(&self) -> Option<&str> {
        self.0.str("feedbackResourcesFolderUrl")
    }

    /// Sets `feedbackResourcesFolderUrl`.
    pub fn with_feedback_resources_folder_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("feedbackResourcesFolderUrl", value))
    }

    /// `grading`: `microsoft.graph.educationAssignmentGradeType`
    pub fn grading(&self) -> Option<&super::EducationAssignmentGradeType> {
        self.0.model("grading")
    }

    /// Sets `grading`.
    pub fn with_grading(self, value: impl Into<Nullable<super::EducationAssignmentGradeType>>) -> Self {
        Self(self.0.with("grading", value))
    }

    /// `instructions`: `microsoft.graph.itemBody`
    pub fn instructions(&self) -> Option<&super::ItemBody> {
        self.0.model("instructions")
    }

    /// Sets `instructions`.
    pub fn with_instructions(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("instructions", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `notificationChannelUrl`: `Edm.String`
    pub fn notification_channel_url(&self) -> Option<&str> {
        self.0.str("notificationChannelUrl")
    }

    /// Sets `notificationChannelUrl`.
    pub fn with_notification_channel_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationChannelUrl", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Possible values are: draft, scheduled, published, assigned.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }

    /// `resourcesFolderUrl`: `Edm.String`
    pub fn resources_folder_url(&self) -> Option<&str> {
        self.0.str("resourcesFolderUrl")
    }

    /// Sets `resourcesFolderUrl`.
    pub fn with_resources_folder_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourcesFolderUrl", value))
    }

    /// `resources`: `Collection(microsoft.graph.educationAssignmentResource)`
    ///
    /// Nullable.
    #[cfg(feature = "education")]
    pub fn resources(&self) -> Option<&[super::EducationAssignmentResource]> {
        self.0.models("resources")
    }

    /// Sets `resources`.
    #[cfg(feature = "education")]
    pub fn with_resources(self, value: impl Into<Nullable<Vec<super::EducationAssignmentResource>>>) -> Self {
        Self(self.0.with("resources", value))
    }

    /// `submissions`: `Collection(microsoft.graph.educationSubmission)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "education")]
    pub fn submissions(&self) -> Option<&[super::EducationSubmission]> {
        self.0.models("submissions")
    }

    /// `categories`: `Collection(microsoft.graph.educationCategory)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "education")]
    pub fn categories(&self) -> Option<&[super::EducationCategory]> {
        self.0.models("categories")
    }

    /// `rubric`: `microsoft.graph.educationRubric`
    #[cfg(feature = "education")]
    pub fn rubric(&self) -> Option<&super::EducationRubric> {
        self.0.model("rubric")
    }

    /// Sets `rubric`.
    #[cfg(feature = "education")]
    pub fn with_rubric(self, value: impl Into<Nullable<super::EducationRubric>>) -> Self {
        Self(self.0.with("rubric", value))
    }
}
