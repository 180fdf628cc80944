// Written by `cargo xtask gen`; do not edit.
//! Types of the area `education`.

use crate::runtime::{Date, OffsetDateTime, Parsed, Time};

crate::runtime::enumeration! {
    /// [`microsoft.graph.contactRelationship`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ContactRelationship = "microsoft.graph.contactRelationship" {
        Parent = "parent",
        Relative = "relative",
        Aide = "aide",
        Doctor = "doctor",
        Guardian = "guardian",
        Child = "child",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddToCalendarOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationAddToCalendarOptions = "microsoft.graph.educationAddToCalendarOptions" {
        None = "none",
        StudentsAndPublisher = "studentsAndPublisher",
        StudentsAndTeamOwners = "studentsAndTeamOwners",
        UnknownFutureValue = "unknownFutureValue",
        StudentsOnly = "studentsOnly",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddedStudentAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationAddedStudentAction = "microsoft.graph.educationAddedStudentAction" {
        None = "none",
        AssignIfOpen = "assignIfOpen",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignment`](https://learn.microsoft.com/graph/api/resources/educationassignment?view=graph-rest-1.0)
    EducationAssignment = "microsoft.graph.educationAssignment";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "addedStudentAction" ADDED_STUDENT_ACTION, added_student_action str -> Option<&str>, with_added_student_action(String), "`addedStudentAction`: `Edm.String`";
    "addToCalendarAction" ADD_TO_CALENDAR_ACTION, add_to_calendar_action enumeration -> Option<super::EducationAddToCalendarOptions>, with_add_to_calendar_action(super::EducationAddToCalendarOptions), "`addToCalendarAction`: `microsoft.graph.educationAddToCalendarOptions`" "Possible values are: none, studentsAndPublisher, studentsAndTeamOwners, unknownFutureValue, studentsOnly.";
    "allowLateSubmissions" ALLOW_LATE_SUBMISSIONS, allow_late_submissions bool -> Option<bool>, with_allow_late_submissions(bool), "`allowLateSubmissions`: `Edm.Boolean`";
    "allowStudentsToAddResourcesToSubmission" ALLOW_STUDENTS_TO_ADD_RESOURCES_TO_SUBMISSION, allow_students_to_add_resources_to_submission bool -> Option<bool>, with_allow_students_to_add_resources_to_submission(bool), "`allowStudentsToAddResourcesToSubmission`: `Edm.Boolean`";
    "assignDateTime" ASSIGN_DATE_TIME, assign_date_time date_time -> Parsed<OffsetDateTime>, with_assign_date_time(OffsetDateTime), "`assignDateTime`: `Edm.DateTimeOffset`";
    "assignTo" ASSIGN_TO, assign_to model -> Option<&super::EducationAssignmentRecipient>, with_assign_to(super::EducationAssignmentRecipient), "`assignTo`: `microsoft.graph.educationAssignmentRecipient`";
    "assignedDateTime" ASSIGNED_DATE_TIME, assigned_date_time date_time -> Parsed<OffsetDateTime>, with_assigned_date_time(OffsetDateTime), "`assignedDateTime`: `Edm.DateTimeOffset`";
    "classId" CLASS_ID, class_id str -> Option<&str>, with_class_id(String), "`classId`: `Edm.String`";
    "closeDateTime" CLOSE_DATE_TIME, close_date_time date_time -> Parsed<OffsetDateTime>, with_close_date_time(OffsetDateTime), "`closeDateTime`: `Edm.DateTimeOffset`" "Nullable.";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dueDateTime" DUE_DATE_TIME, due_date_time date_time -> Parsed<OffsetDateTime>, with_due_date_time(OffsetDateTime), "`dueDateTime`: `Edm.DateTimeOffset`";
    "grading" GRADING, grading model -> Option<&super::EducationAssignmentGradeType>, with_grading(super::EducationAssignmentGradeType), "`grading`: `microsoft.graph.educationAssignmentGradeType`";
    "instructions" INSTRUCTIONS, instructions model -> Option<&super::ItemBody>, with_instructions(super::ItemBody), "`instructions`: `microsoft.graph.itemBody`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "notificationChannelUrl" NOTIFICATION_CHANNEL_URL, notification_channel_url str -> Option<&str>, with_notification_channel_url(String), "`notificationChannelUrl`: `Edm.String`";
    "status" STATUS, status str -> Option<&str>, with_status(String), "`status`: `Edm.String`" "Possible values are: draft, scheduled, published, assigned.";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
    "resourcesFolderUrl" RESOURCES_FOLDER_URL, resources_folder_url str -> Option<&str>, with_resources_folder_url(String), "`resourcesFolderUrl`: `Edm.String`";
    "resources" RESOURCES, resources models -> Option<&[super::EducationAssignmentResource]>, with_resources(Vec<super::EducationAssignmentResource>), "`resources`: `Collection(microsoft.graph.educationAssignmentResource)`" "Nullable.";
    "submissions" SUBMISSIONS, submissions models -> Option<&[super::EducationSubmission]>, with_submissions(Vec<super::EducationSubmission>), "`submissions`: `Collection(microsoft.graph.educationSubmission)`, read-only" "Read-only. Nullable.";
    "categories" CATEGORIES, categories models -> Option<&[super::EducationCategory]>, with_categories(Vec<super::EducationCategory>), "`categories`: `Collection(microsoft.graph.educationCategory)`, read-only" "Read-only. Nullable.";
    "rubric" RUBRIC, rubric model -> Option<&super::EducationRubric>, with_rubric(super::EducationRubric), "`rubric`: `microsoft.graph.educationRubric`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentDefaults`](https://learn.microsoft.com/graph/api/resources/educationassignmentdefaults?view=graph-rest-1.0)
    EducationAssignmentDefaults = "microsoft.graph.educationAssignmentDefaults";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "addedStudentAction" ADDED_STUDENT_ACTION, added_student_action enumeration -> Option<super::EducationAddedStudentAction>, with_added_student_action(super::EducationAddedStudentAction), "`addedStudentAction`: `microsoft.graph.educationAddedStudentAction`" "Possible values are: none, assignIfOpen.";
    "addToCalendarAction" ADD_TO_CALENDAR_ACTION, add_to_calendar_action enumeration -> Option<super::EducationAddToCalendarOptions>, with_add_to_calendar_action(super::EducationAddToCalendarOptions), "`addToCalendarAction`: `microsoft.graph.educationAddToCalendarOptions`" "Possible values are: none, studentsAndPublisher, studentsAndTeamOwners, unknownFutureValue, studentsOnly.";
    "dueTime" DUE_TIME, due_time time_of_day -> Parsed<Time>, with_due_time(Time), "`dueTime`: `Edm.TimeOfDay`";
    "notificationChannelUrl" NOTIFICATION_CHANNEL_URL, notification_channel_url str -> Option<&str>, with_notification_channel_url(String), "`notificationChannelUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentgradetype?view=graph-rest-1.0)
    EducationAssignmentGradeType = "microsoft.graph.educationAssignmentGradeType"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentrecipient?view=graph-rest-1.0)
    EducationAssignmentRecipient = "microsoft.graph.educationAssignmentRecipient"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentResource`](https://learn.microsoft.com/graph/api/resources/educationassignmentresource?view=graph-rest-1.0)
    EducationAssignmentResource = "microsoft.graph.educationAssignmentResource";
    "distributeForStudentWork" DISTRIBUTE_FOR_STUDENT_WORK, distribute_for_student_work bool -> Option<bool>, with_distribute_for_student_work(bool), "`distributeForStudentWork`: `Edm.Boolean`" "Required.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::EducationResource>, with_resource(super::EducationResource), "`resource`: `microsoft.graph.educationResource`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/educationassignmentsettings?view=graph-rest-1.0)
    EducationAssignmentSettings = "microsoft.graph.educationAssignmentSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "submissionAnimationDisabled" SUBMISSION_ANIMATION_DISABLED, submission_animation_disabled bool -> Option<bool>, with_submission_animation_disabled(bool), "`submissionAnimationDisabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationCategory`](https://learn.microsoft.com/graph/api/resources/educationcategory?view=graph-rest-1.0)
    EducationCategory = "microsoft.graph.educationCategory";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.educationClass`](https://learn.microsoft.com/graph/api/resources/educationclass?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EducationClass: super::Entity = "microsoft.graph.educationClass";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "classCode" CLASS_CODE, class_code str -> Option<&str>, with_class_code(String), "`classCode`: `Edm.String`";
    "externalName" EXTERNAL_NAME, external_name str -> Option<&str>, with_external_name(String), "`externalName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, manual.";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`";
    "grade" GRADE, grade str -> Option<&str>, with_grade(String), "`grade`: `Edm.String`";
    "term" TERM, term model -> Option<&super::EducationTerm>, with_term(super::EducationTerm), "`term`: `microsoft.graph.educationTerm`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EducationAssignment]>, with_assignments(Vec<super::EducationAssignment>), "`assignments`: `Collection(microsoft.graph.educationAssignment)`" "Nullable.";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`";
    "members" MEMBERS, members models -> Option<&[super::EducationUser]>, with_members(Vec<super::EducationUser>), "`members`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
    "schools" SCHOOLS, schools models -> Option<&[super::EducationSchool]>, with_schools(Vec<super::EducationSchool>), "`schools`: `Collection(microsoft.graph.educationSchool)`" "Nullable.";
    "teachers" TEACHERS, teachers models -> Option<&[super::EducationUser]>, with_teachers(Vec<super::EducationUser>), "`teachers`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
    "assignmentCategories" ASSIGNMENT_CATEGORIES, assignment_categories models -> Option<&[super::EducationCategory]>, with_assignment_categories(Vec<super::EducationCategory>), "`assignmentCategories`: `Collection(microsoft.graph.educationCategory)`" "Nullable.";
    "assignmentDefaults" ASSIGNMENT_DEFAULTS, assignment_defaults models -> Option<&[super::EducationAssignmentDefaults]>, with_assignment_defaults(Vec<super::EducationAssignmentDefaults>), "`assignmentDefaults`: `Collection(microsoft.graph.educationAssignmentDefaults)`";
    "assignmentSettings" ASSIGNMENT_SETTINGS, assignment_settings models -> Option<&[super::EducationAssignmentSettings]>, with_assignment_settings(Vec<super::EducationAssignmentSettings>), "`assignmentSettings`: `Collection(microsoft.graph.educationAssignmentSettings)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationExcelResource`](https://learn.microsoft.com/graph/api/resources/educationexcelresource?view=graph-rest-1.0)
    EducationExcelResource = "microsoft.graph.educationExcelResource";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationExternalResource`](https://learn.microsoft.com/graph/api/resources/educationexternalresource?view=graph-rest-1.0), with the accessors of [`EducationResource`](super::EducationResource)
    EducationExternalResource: super::EducationResource = "microsoft.graph.educationExternalResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationExternalSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationExternalSource = "microsoft.graph.educationExternalSource" {
        Sis = "sis",
        Manual = "manual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedback`](https://learn.microsoft.com/graph/api/resources/educationfeedback?view=graph-rest-1.0)
    EducationFeedback = "microsoft.graph.educationFeedback";
    "feedbackBy" FEEDBACK_BY, feedback_by model -> Option<&super::IdentitySet>, with_feedback_by(super::IdentitySet), "`feedbackBy`: `microsoft.graph.identitySet`";
    "feedbackDateTime" FEEDBACK_DATE_TIME, feedback_date_time date_time -> Parsed<OffsetDateTime>, with_feedback_date_time(OffsetDateTime), "`feedbackDateTime`: `Edm.DateTimeOffset`";
    "text" TEXT, text model -> Option<&super::ItemBody>, with_text(super::ItemBody), "`text`: `microsoft.graph.itemBody`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedbackOutcome`](https://learn.microsoft.com/graph/api/resources/educationfeedbackoutcome?view=graph-rest-1.0)
    EducationFeedbackOutcome = "microsoft.graph.educationFeedbackOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "feedback" FEEDBACK, feedback model -> Option<&super::EducationFeedback>, with_feedback(super::EducationFeedback), "`feedback`: `microsoft.graph.educationFeedback`";
    "publishedFeedback" PUBLISHED_FEEDBACK, published_feedback model -> Option<&super::EducationFeedback>, with_published_feedback(super::EducationFeedback), "`publishedFeedback`: `microsoft.graph.educationFeedback`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFileResource`](https://learn.microsoft.com/graph/api/resources/educationfileresource?view=graph-rest-1.0)
    EducationFileResource = "microsoft.graph.educationFileResource";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationGender`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationGender = "microsoft.graph.educationGender" {
        Female = "female",
        Male = "male",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationMediaResource`](https://learn.microsoft.com/graph/api/resources/educationmediaresource?view=graph-rest-1.0), with the accessors of [`EducationResource`](super::EducationResource)
    EducationMediaResource: super::EducationResource = "microsoft.graph.educationMediaResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationOnPremisesInfo`](https://learn.microsoft.com/graph/api/resources/educationonpremisesinfo?view=graph-rest-1.0)
    EducationOnPremisesInfo = "microsoft.graph.educationOnPremisesInfo";
    "immutableId" IMMUTABLE_ID, immutable_id str -> Option<&str>, with_immutable_id(String), "`immutableId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.educationOrganization`](https://learn.microsoft.com/graph/api/resources/educationorganization?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EducationOrganization: super::Entity = "microsoft.graph.educationOrganization" {
        "microsoft.graph.educationSchool",
    };
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, manual.";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationOutcome`](https://learn.microsoft.com/graph/api/resources/educationoutcome?view=graph-rest-1.0)
    EducationOutcome = "microsoft.graph.educationOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationResource`](https://learn.microsoft.com/graph/api/resources/educationresource?view=graph-rest-1.0)
    EducationResource = "microsoft.graph.educationResource" {
        "microsoft.graph.educationExternalResource",
        "microsoft.graph.educationMediaResource",
    };
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRubric`](https://learn.microsoft.com/graph/api/resources/educationrubric?view=graph-rest-1.0)
    EducationRubric = "microsoft.graph.educationRubric";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "grading" GRADING, grading model -> Option<&super::EducationAssignmentGradeType>, with_grading(super::EducationAssignmentGradeType), "`grading`: `microsoft.graph.educationAssignmentGradeType`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "levels" LEVELS, levels models -> Option<&[super::RubricLevel]>, with_levels(Vec<super::RubricLevel>), "`levels`: `Collection(microsoft.graph.rubricLevel)`";
    "qualities" QUALITIES, qualities models -> Option<&[super::RubricQuality]>, with_qualities(Vec<super::RubricQuality>), "`qualities`: `Collection(microsoft.graph.rubricQuality)`";
}

crate::runtime::model! {
    /// Inherits from educationOrganization.
    ///
    /// [`microsoft.graph.educationSchool`](https://learn.microsoft.com/graph/api/resources/educationschool?view=graph-rest-1.0), with the accessors of [`EducationOrganization`](super::EducationOrganization)
    EducationSchool: super::EducationOrganization, super::Entity = "microsoft.graph.educationSchool";
    inherited "id" ID, with_id(String), "`id`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalSource" EXTERNAL_SOURCE, with_external_source(super::EducationExternalSource), "`externalSource`";
    inherited "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, with_external_source_detail(String), "`externalSourceDetail`";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "externalPrincipalId" EXTERNAL_PRINCIPAL_ID, external_principal_id str -> Option<&str>, with_external_principal_id(String), "`externalPrincipalId`: `Edm.String`";
    "highestGrade" HIGHEST_GRADE, highest_grade str -> Option<&str>, with_highest_grade(String), "`highestGrade`: `Edm.String`";
    "lowestGrade" LOWEST_GRADE, lowest_grade str -> Option<&str>, with_lowest_grade(String), "`lowestGrade`: `Edm.String`";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
    "principalEmail" PRINCIPAL_EMAIL, principal_email str -> Option<&str>, with_principal_email(String), "`principalEmail`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
    "schoolNumber" SCHOOL_NUMBER, school_number str -> Option<&str>, with_school_number(String), "`schoolNumber`: `Edm.String`";
    "administrativeUnit" ADMINISTRATIVE_UNIT, administrative_unit model -> Option<&super::AdministrativeUnit>, with_administrative_unit(super::AdministrativeUnit), "`administrativeUnit`: `microsoft.graph.administrativeUnit`";
    "classes" CLASSES, classes models -> Option<&[super::EducationClass]>, with_classes(Vec<super::EducationClass>), "`classes`: `Collection(microsoft.graph.educationClass)`" "Nullable.";
    "users" USERS, users models -> Option<&[super::EducationUser]>, with_users(Vec<super::EducationUser>), "`users`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationStudent`](https://learn.microsoft.com/graph/api/resources/educationstudent?view=graph-rest-1.0)
    EducationStudent = "microsoft.graph.educationStudent";
    "birthDate" BIRTH_DATE, birth_date date -> Parsed<Date>, with_birth_date(Date), "`birthDate`: `Edm.Date`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "gender" GENDER, gender enumeration -> Option<super::EducationGender>, with_gender(super::EducationGender), "`gender`: `microsoft.graph.educationGender`" "Possible values are: female, male, other, unknownFutureValue.";
    "grade" GRADE, grade str -> Option<&str>, with_grade(String), "`grade`: `Edm.String`";
    "graduationYear" GRADUATION_YEAR, graduation_year str -> Option<&str>, with_graduation_year(String), "`graduationYear`: `Edm.String`";
    "studentNumber" STUDENT_NUMBER, student_number str -> Option<&str>, with_student_number(String), "`studentNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmission`](https://learn.microsoft.com/graph/api/resources/educationsubmission?view=graph-rest-1.0)
    EducationSubmission = "microsoft.graph.educationSubmission";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "recipient" RECIPIENT, recipient model -> Option<&super::EducationSubmissionRecipient>, with_recipient(super::EducationSubmissionRecipient), "`recipient`: `microsoft.graph.educationSubmissionRecipient`";
    "returnedBy" RETURNED_BY, returned_by model -> Option<&super::IdentitySet>, with_returned_by(super::IdentitySet), "`returnedBy`: `microsoft.graph.identitySet`";
    "returnedDateTime" RETURNED_DATE_TIME, returned_date_time date_time -> Parsed<OffsetDateTime>, with_returned_date_time(OffsetDateTime), "`returnedDateTime`: `Edm.DateTimeOffset`";
    "resourcesFolderUrl" RESOURCES_FOLDER_URL, resources_folder_url str -> Option<&str>, with_resources_folder_url(String), "`resourcesFolderUrl`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::EducationSubmissionStatus>, with_status(super::EducationSubmissionStatus), "`status`: `microsoft.graph.educationSubmissionStatus`, read-only" "Read-only. Possible values are: working, submitted, released, returned, reassigned.";
    "submittedBy" SUBMITTED_BY, submitted_by model -> Option<&super::IdentitySet>, with_submitted_by(super::IdentitySet), "`submittedBy`: `microsoft.graph.identitySet`";
    "submittedDateTime" SUBMITTED_DATE_TIME, submitted_date_time date_time -> Parsed<OffsetDateTime>, with_submitted_date_time(OffsetDateTime), "`submittedDateTime`: `Edm.DateTimeOffset`";
    "unsubmittedBy" UNSUBMITTED_BY, unsubmitted_by model -> Option<&super::IdentitySet>, with_unsubmitted_by(super::IdentitySet), "`unsubmittedBy`: `microsoft.graph.identitySet`";
    "unsubmittedDateTime" UNSUBMITTED_DATE_TIME, unsubmitted_date_time date_time -> Parsed<OffsetDateTime>, with_unsubmitted_date_time(OffsetDateTime), "`unsubmittedDateTime`: `Edm.DateTimeOffset`";
    "reassignedBy" REASSIGNED_BY, reassigned_by model -> Option<&super::IdentitySet>, with_reassigned_by(super::IdentitySet), "`reassignedBy`: `microsoft.graph.identitySet`";
    "reassignedDateTime" REASSIGNED_DATE_TIME, reassigned_date_time date_time -> Parsed<OffsetDateTime>, with_reassigned_date_time(OffsetDateTime), "`reassignedDateTime`: `Edm.DateTimeOffset`";
    "resources" RESOURCES, resources models -> Option<&[super::EducationSubmissionResource]>, with_resources(Vec<super::EducationSubmissionResource>), "`resources`: `Collection(microsoft.graph.educationSubmissionResource)`" "Nullable.";
    "submittedResources" SUBMITTED_RESOURCES, submitted_resources models -> Option<&[super::EducationSubmissionResource]>, with_submitted_resources(Vec<super::EducationSubmissionResource>), "`submittedResources`: `Collection(microsoft.graph.educationSubmissionResource)`, read-only" "Read-only. Nullable.";
    "outcomes" OUTCOMES, outcomes models -> Option<&[super::EducationOutcome]>, with_outcomes(Vec<super::EducationOutcome>), "`outcomes`: `Collection(microsoft.graph.educationOutcome)`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionRecipient`](https://learn.microsoft.com/graph/api/resources/educationsubmissionrecipient?view=graph-rest-1.0)
    EducationSubmissionRecipient = "microsoft.graph.educationSubmissionRecipient"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionResource`](https://learn.microsoft.com/graph/api/resources/educationsubmissionresource?view=graph-rest-1.0)
    EducationSubmissionResource = "microsoft.graph.educationSubmissionResource";
    "assignmentResourceUrl" ASSIGNMENT_RESOURCE_URL, assignment_resource_url str -> Option<&str>, with_assignment_resource_url(String), "`assignmentResourceUrl`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::EducationResource>, with_resource(super::EducationResource), "`resource`: `microsoft.graph.educationResource`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSubmissionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationSubmissionStatus = "microsoft.graph.educationSubmissionStatus" {
        Working = "working",
        Submitted = "submitted",
        Released = "released",
        Returned = "returned",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationTeacher`](https://learn.microsoft.com/graph/api/resources/educationteacher?view=graph-rest-1.0)
    EducationTeacher = "microsoft.graph.educationTeacher";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "teacherNumber" TEACHER_NUMBER, teacher_number str -> Option<&str>, with_teacher_number(String), "`teacherNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationTerm`](https://learn.microsoft.com/graph/api/resources/educationterm?view=graph-rest-1.0)
    EducationTerm = "microsoft.graph.educationTerm";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
}

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.educationUser`](https://learn.microsoft.com/graph/api/resources/educationuser?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    EducationUser: super::Entity = "microsoft.graph.educationUser";
    inherited "id" ID, with_id(String), "`id`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`" "Not nullable.";
    "assignedPlans" ASSIGNED_PLANS, assigned_plans models -> Option<&[super::AssignedPlan]>, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`: `Collection(microsoft.graph.assignedPlan)`, read-only" "Read-only. Not nullable.";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Supports multiple values.";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, manual.";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`, read-only" "Read-only.";
    "mailingAddress" MAILING_ADDRESS, mailing_address model -> Option<&super::PhysicalAddress>, with_mailing_address(super::PhysicalAddress), "`mailingAddress`: `microsoft.graph.physicalAddress`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "middleName" MIDDLE_NAME, middle_name str -> Option<&str>, with_middle_name(String), "`middleName`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "onPremisesInfo" ON_PREMISES_INFO, on_premises_info model -> Option<&super::EducationOnPremisesInfo>, with_on_premises_info(super::EducationOnPremisesInfo), "`onPremisesInfo`: `microsoft.graph.educationOnPremisesInfo`";
    "passwordPolicies" PASSWORD_POLICIES, password_policies str -> Option<&str>, with_password_policies(String), "`passwordPolicies`: `Edm.String`";
    "passwordProfile" PASSWORD_PROFILE, password_profile model -> Option<&super::PasswordProfile>, with_password_profile(super::PasswordProfile), "`passwordProfile`: `microsoft.graph.passwordProfile`";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "primaryRole" PRIMARY_ROLE, primary_role enumeration -> Option<super::EducationUserRole>, with_primary_role(super::EducationUserRole), "`primaryRole`: `microsoft.graph.educationUserRole`" "Possible values are: student, teacher, none, unknownFutureValue.";
    "provisionedPlans" PROVISIONED_PLANS, provisioned_plans models -> Option<&[super::ProvisionedPlan]>, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`, read-only" "Read-only. Not nullable.";
    "relatedContacts" RELATED_CONTACTS, related_contacts models -> Option<&[super::RelatedContact]>, with_related_contacts(Vec<super::RelatedContact>), "`relatedContacts`: `Collection(microsoft.graph.relatedContact)`, read-only" "Read-only.";
    "residenceAddress" RESIDENCE_ADDRESS, residence_address model -> Option<&super::PhysicalAddress>, with_residence_address(super::PhysicalAddress), "`residenceAddress`: `microsoft.graph.physicalAddress`";
    "showInAddressList" SHOW_IN_ADDRESS_LIST, show_in_address_list bool -> Option<bool>, with_show_in_address_list(bool), "`showInAddressList`: `Edm.Boolean`";
    "student" STUDENT, student model -> Option<&super::EducationStudent>, with_student(super::EducationStudent), "`student`: `microsoft.graph.educationStudent`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "teacher" TEACHER, teacher model -> Option<&super::EducationTeacher>, with_teacher(super::EducationTeacher), "`teacher`: `microsoft.graph.educationTeacher`";
    "usageLocation" USAGE_LOCATION, usage_location str -> Option<&str>, with_usage_location(String), "`usageLocation`: `Edm.String`" "Not nullable.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userType" USER_TYPE, user_type str -> Option<&str>, with_user_type(String), "`userType`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "refreshTokensValidFromDateTime" REFRESH_TOKENS_VALID_FROM_DATE_TIME, refresh_tokens_valid_from_date_time date_time -> Parsed<OffsetDateTime>, with_refresh_tokens_valid_from_date_time(OffsetDateTime), "`refreshTokensValidFromDateTime`: `Edm.DateTimeOffset`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EducationAssignment]>, with_assignments(Vec<super::EducationAssignment>), "`assignments`: `Collection(microsoft.graph.educationAssignment)`";
    "classes" CLASSES, classes models -> Option<&[super::EducationClass]>, with_classes(Vec<super::EducationClass>), "`classes`: `Collection(microsoft.graph.educationClass)`" "Nullable.";
    "schools" SCHOOLS, schools models -> Option<&[super::EducationSchool]>, with_schools(Vec<super::EducationSchool>), "`schools`: `Collection(microsoft.graph.educationSchool)`" "Nullable.";
    "taughtClasses" TAUGHT_CLASSES, taught_classes models -> Option<&[super::EducationClass]>, with_taught_classes(Vec<super::EducationClass>), "`taughtClasses`: `Collection(microsoft.graph.educationClass)`";
    "user" USER, user model -> Option<&super::User>, with_user(super::User), "`user`: `microsoft.graph.user`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationUserRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    EducationUserRole = "microsoft.graph.educationUserRole" {
        Student = "student",
        Teacher = "teacher",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationWordResource`](https://learn.microsoft.com/graph/api/resources/educationwordresource?view=graph-rest-1.0)
    EducationWordResource = "microsoft.graph.educationWordResource";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.relatedContact`](https://learn.microsoft.com/graph/api/resources/relatedcontact?view=graph-rest-1.0)
    RelatedContact = "microsoft.graph.relatedContact";
    "accessConsent" ACCESS_CONSENT, access_consent bool -> Option<bool>, with_access_consent(bool), "`accessConsent`: `Edm.Boolean`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`" "Required.";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "relationship" RELATIONSHIP, relationship enumeration -> Option<super::ContactRelationship>, with_relationship(super::ContactRelationship), "`relationship`: `microsoft.graph.contactRelationship`" "Possible values are: parent, relative, aide, doctor, guardian, child, other, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricCriterion`](https://learn.microsoft.com/graph/api/resources/rubriccriterion?view=graph-rest-1.0)
    RubricCriterion = "microsoft.graph.rubricCriterion";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricLevel`](https://learn.microsoft.com/graph/api/resources/rubriclevel?view=graph-rest-1.0)
    RubricLevel = "microsoft.graph.rubricLevel";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "grading" GRADING, grading model -> Option<&super::EducationAssignmentGradeType>, with_grading(super::EducationAssignmentGradeType), "`grading`: `microsoft.graph.educationAssignmentGradeType`";
    "levelId" LEVEL_ID, level_id str -> Option<&str>, with_level_id(String), "`levelId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQuality`](https://learn.microsoft.com/graph/api/resources/rubricquality?view=graph-rest-1.0)
    RubricQuality = "microsoft.graph.rubricQuality";
    "criteria" CRITERIA, criteria models -> Option<&[super::RubricCriterion]>, with_criteria(Vec<super::RubricCriterion>), "`criteria`: `Collection(microsoft.graph.rubricCriterion)`";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
    "weight" WEIGHT, weight f32 -> Option<f32>, with_weight(f32), "`weight`: `Edm.Single`";
}
