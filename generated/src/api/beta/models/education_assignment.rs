// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignment`](https://learn.microsoft.com/graph/api/resources/educationassignment?view=graph-rest-beta)
    EducationAssignment = "microsoft.graph.educationAssignment"
}

impl EducationAssignment {
    pub const ID: Property<Self> = Property::new("id");
    pub const ADDED_STUDENT_ACTION: Property<Self> = Property::new("addedStudentAction");
    pub const ADD_TO_CALENDAR_ACTION: Property<Self> = Property::new(
        "addToCalendarAction",
    );
    pub const ALLOW_LATE_SUBMISSIONS: Property<Self> = Property::new(
        "allowLateSubmissions",
    );
    pub const ALLOW_STUDENTS_TO_ADD_RESOURCES_TO_SUBMISSION: Property<Self> = Property::new(
        "allowStudentsToAddResourcesToSubmission",
    );
    pub const ASSIGN_DATE_TIME: Property<Self> = Property::new("assignDateTime");
    pub const ASSIGN_TO: Property<Self> = Property::new("assignTo");
    pub const ASSIGNED_DATE_TIME: Property<Self> = Property::new("assignedDateTime");
    pub const CLASS_ID: Property<Self> = Property::new("classId");
    pub const CLOSE_DATE_TIME: Property<Self> = Property::new("closeDateTime");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DUE_DATE_TIME: Property<Self> = Property::new("dueDateTime");
    pub const FEEDBACK_RESOURCES_FOLDER_URL: Property<Self> = Property::new(
        "feedbackResourcesFolderUrl",
    );
    pub const GRADING: Property<Self> = Property::new("grading");
    pub const INSTRUCTIONS: Property<Self> = Property::new("instructions");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NOTIFICATION_CHANNEL_URL: Property<Self> = Property::new(
        "notificationChannelUrl",
    );
    pub const STATUS: Property<Self> = Property::new("status");
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    pub const RESOURCES_FOLDER_URL: Property<Self> = Property::new("resourcesFolderUrl");
    pub const RESOURCES: Property<Self> = Property::new("resources");
    pub const SUBMISSIONS: Property<Self> = Property::new("submissions");
    pub const CATEGORIES: Property<Self> = Property::new("categories");
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

    pub fn with_added_student_action(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("addedStudentAction", value))
    }

    /// `addToCalendarAction`: `microsoft.graph.educationAddToCalendarOptions`
    ///
    /// Possible values are: none, studentsAndPublisher, studentsAndTeamOwners, unknownFutureValue, studentsOnly.
    pub fn add_to_calendar_action(
        &self,
    ) -> Option<super::EducationAddToCalendarOptions> {
        self.0.enumeration("addToCalendarAction")
    }

    pub fn with_add_to_calendar_action(
        self,
        value: impl Into<Nullable<super::EducationAddToCalendarOptions>>,
    ) -> Self {
        Self(self.0.with("addToCalendarAction", value))
    }

    /// `allowLateSubmissions`: `Edm.Boolean`
    pub fn allow_late_submissions(&self) -> Option<bool> {
        self.0.bool("allowLateSubmissions")
    }

    pub fn with_allow_late_submissions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowLateSubmissions", value))
    }

    /// `allowStudentsToAddResourcesToSubmission`: `Edm.Boolean`
    pub fn allow_students_to_add_resources_to_submission(&self) -> Option<bool> {
        self.0.bool("allowStudentsToAddResourcesToSubmission")
    }

    pub fn with_allow_students_to_add_resources_to_submission(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("allowStudentsToAddResourcesToSubmission", value))
    }

    /// `assignDateTime`: `Edm.DateTimeOffset`
    pub fn assign_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assignDateTime")
    }

    pub fn with_assign_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("assignDateTime", value))
    }

    /// `assignTo`: `microsoft.graph.educationAssignmentRecipient`
    pub fn assign_to(&self) -> Option<&super::EducationAssignmentRecipient> {
        self.0.model("assignTo")
    }

    pub fn with_assign_to(
        self,
        value: impl Into<Nullable<super::EducationAssignmentRecipient>>,
    ) -> Self {
        Self(self.0.with("assignTo", value))
    }

    /// `assignedDateTime`: `Edm.DateTimeOffset`
    pub fn assigned_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("assignedDateTime")
    }

    pub fn with_assigned_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("assignedDateTime", value))
    }

    /// `classId`: `Edm.String`
    pub fn class_id(&self) -> Option<&str> {
        self.0.str("classId")
    }

    pub fn with_class_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("classId", value))
    }

    /// `closeDateTime`: `Edm.DateTimeOffset`
    ///
    /// Nullable.
    pub fn close_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("closeDateTime")
    }

    pub fn with_close_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("closeDateTime", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `dueDateTime`: `Edm.DateTimeOffset`
    pub fn due_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("dueDateTime")
    }

    pub fn with_due_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dueDateTime", value))
    }

    /// `feedbackResourcesFolderUrl`: `Edm.String`
    pub fn feedback_resources_folder_url(&self) -> Option<&str> {
        self.0.str("feedbackResourcesFolderUrl")
    }

    pub fn with_feedback_resources_folder_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("feedbackResourcesFolderUrl", value))
    }

    /// `grading`: `microsoft.graph.educationAssignmentGradeType`
    pub fn grading(&self) -> Option<&super::EducationAssignmentGradeType> {
        self.0.model("grading")
    }

    pub fn with_grading(
        self,
        value: impl Into<Nullable<super::EducationAssignmentGradeType>>,
    ) -> Self {
        Self(self.0.with("grading", value))
    }

    /// `instructions`: `microsoft.graph.itemBody`
    pub fn instructions(&self) -> Option<&super::ItemBody> {
        self.0.model("instructions")
    }

    pub fn with_instructions(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("instructions", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    pub fn with_last_modified_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `notificationChannelUrl`: `Edm.String`
    pub fn notification_channel_url(&self) -> Option<&str> {
        self.0.str("notificationChannelUrl")
    }

    pub fn with_notification_channel_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("notificationChannelUrl", value))
    }

    /// `status`: `Edm.String`
    ///
    /// Possible values are: draft, scheduled, published, assigned.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }

    /// `resourcesFolderUrl`: `Edm.String`
    pub fn resources_folder_url(&self) -> Option<&str> {
        self.0.str("resourcesFolderUrl")
    }

    pub fn with_resources_folder_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourcesFolderUrl", value))
    }

    #[cfg(feature = "education")]
    /// `resources`: `Collection(microsoft.graph.educationAssignmentResource)`
    ///
    /// Nullable.
    pub fn resources(&self) -> Option<&[super::EducationAssignmentResource]> {
        self.0.models("resources")
    }

    #[cfg(feature = "education")]
    pub fn with_resources(
        self,
        value: impl Into<Nullable<Vec<super::EducationAssignmentResource>>>,
    ) -> Self {
        Self(self.0.with("resources", value))
    }

    #[cfg(feature = "education")]
    /// `submissions`: `Collection(microsoft.graph.educationSubmission)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn submissions(&self) -> Option<&[super::EducationSubmission]> {
        self.0.models("submissions")
    }

    #[cfg(feature = "education")]
    /// `categories`: `Collection(microsoft.graph.educationCategory)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn categories(&self) -> Option<&[super::EducationCategory]> {
        self.0.models("categories")
    }

    #[cfg(feature = "education")]
    /// `rubric`: `microsoft.graph.educationRubric`
    pub fn rubric(&self) -> Option<&super::EducationRubric> {
        self.0.model("rubric")
    }

    #[cfg(feature = "education")]
    pub fn with_rubric(
        self,
        value: impl Into<Nullable<super::EducationRubric>>,
    ) -> Self {
        Self(self.0.with("rubric", value))
    }
}
