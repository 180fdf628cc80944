// Written by `cargo xtask gen`; do not edit.
//! Types of the area `education`.

use crate::runtime::{Date, OffsetDateTime, Parsed, Time};

crate::runtime::enumeration! {
    /// [`microsoft.graph.contactRelationship`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
    /// [`microsoft.graph.educationAddToCalendarOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAddToCalendarOptions = "microsoft.graph.educationAddToCalendarOptions" {
        None = "none",
        StudentsAndPublisher = "studentsAndPublisher",
        StudentsAndTeamOwners = "studentsAndTeamOwners",
        UnknownFutureValue = "unknownFutureValue",
        StudentsOnly = "studentsOnly",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationAddedStudentAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationAddedStudentAction = "microsoft.graph.educationAddedStudentAction" {
        None = "none",
        AssignIfOpen = "assignIfOpen",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignment`](https://learn.microsoft.com/graph/api/resources/educationassignment?view=graph-rest-beta)
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
    "feedbackResourcesFolderUrl" FEEDBACK_RESOURCES_FOLDER_URL, feedback_resources_folder_url str -> Option<&str>, with_feedback_resources_folder_url(String), "`feedbackResourcesFolderUrl`: `Edm.String`";
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
    /// [`microsoft.graph.educationAssignmentDefaults`](https://learn.microsoft.com/graph/api/resources/educationassignmentdefaults?view=graph-rest-beta)
    EducationAssignmentDefaults = "microsoft.graph.educationAssignmentDefaults";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "addedStudentAction" ADDED_STUDENT_ACTION, added_student_action enumeration -> Option<super::EducationAddedStudentAction>, with_added_student_action(super::EducationAddedStudentAction), "`addedStudentAction`: `microsoft.graph.educationAddedStudentAction`" "Possible values are: none, assignIfOpen.";
    "addToCalendarAction" ADD_TO_CALENDAR_ACTION, add_to_calendar_action enumeration -> Option<super::EducationAddToCalendarOptions>, with_add_to_calendar_action(super::EducationAddToCalendarOptions), "`addToCalendarAction`: `microsoft.graph.educationAddToCalendarOptions`" "Possible values are: none, studentsAndPublisher, studentsAndTeamOwners, unknownFutureValue, studentsOnly.";
    "dueTime" DUE_TIME, due_time time_of_day -> Parsed<Time>, with_due_time(Time), "`dueTime`: `Edm.TimeOfDay`";
    "notificationChannelUrl" NOTIFICATION_CHANNEL_URL, notification_channel_url str -> Option<&str>, with_notification_channel_url(String), "`notificationChannelUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentgradetype?view=graph-rest-beta)
    EducationAssignmentGradeType = "microsoft.graph.educationAssignmentGradeType"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentrecipient?view=graph-rest-beta)
    EducationAssignmentRecipient = "microsoft.graph.educationAssignmentRecipient"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentResource`](https://learn.microsoft.com/graph/api/resources/educationassignmentresource?view=graph-rest-beta)
    EducationAssignmentResource = "microsoft.graph.educationAssignmentResource";
    "distributeForStudentWork" DISTRIBUTE_FOR_STUDENT_WORK, distribute_for_student_work bool -> Option<bool>, with_distribute_for_student_work(bool), "`distributeForStudentWork`: `Edm.Boolean`" "Required.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::EducationResource>, with_resource(super::EducationResource), "`resource`: `microsoft.graph.educationResource`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/educationassignmentsettings?view=graph-rest-beta)
    EducationAssignmentSettings = "microsoft.graph.educationAssignmentSettings";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "submissionAnimationDisabled" SUBMISSION_ANIMATION_DISABLED, submission_animation_disabled bool -> Option<bool>, with_submission_animation_disabled(bool), "`submissionAnimationDisabled`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationCategory`](https://learn.microsoft.com/graph/api/resources/educationcategory?view=graph-rest-beta)
    EducationCategory = "microsoft.graph.educationCategory";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationClass`](https://learn.microsoft.com/graph/api/resources/educationclass?view=graph-rest-beta)
    EducationClass = "microsoft.graph.educationClass";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "classCode" CLASS_CODE, class_code str -> Option<&str>, with_class_code(String), "`classCode`: `Edm.String`";
    "course" COURSE, course model -> Option<&super::EducationCourse>, with_course(super::EducationCourse), "`course`: `microsoft.graph.educationCourse`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "externalName" EXTERNAL_NAME, external_name str -> Option<&str>, with_external_name(String), "`externalName`: `Edm.String`";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, lms, manual.";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`";
    "grade" GRADE, grade str -> Option<&str>, with_grade(String), "`grade`: `Edm.String`";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "term" TERM, term model -> Option<&super::EducationTerm>, with_term(super::EducationTerm), "`term`: `microsoft.graph.educationTerm`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EducationAssignment]>, with_assignments(Vec<super::EducationAssignment>), "`assignments`: `Collection(microsoft.graph.educationAssignment)`" "Nullable.";
    "members" MEMBERS, members models -> Option<&[super::EducationUser]>, with_members(Vec<super::EducationUser>), "`members`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
    "schools" SCHOOLS, schools models -> Option<&[super::EducationSchool]>, with_schools(Vec<super::EducationSchool>), "`schools`: `Collection(microsoft.graph.educationSchool)`" "Nullable.";
    "teachers" TEACHERS, teachers models -> Option<&[super::EducationUser]>, with_teachers(Vec<super::EducationUser>), "`teachers`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
    "assignmentCategories" ASSIGNMENT_CATEGORIES, assignment_categories models -> Option<&[super::EducationCategory]>, with_assignment_categories(Vec<super::EducationCategory>), "`assignmentCategories`: `Collection(microsoft.graph.educationCategory)`" "Nullable.";
    "assignmentDefaults" ASSIGNMENT_DEFAULTS, assignment_defaults models -> Option<&[super::EducationAssignmentDefaults]>, with_assignment_defaults(Vec<super::EducationAssignmentDefaults>), "`assignmentDefaults`: `Collection(microsoft.graph.educationAssignmentDefaults)`";
    "assignmentSettings" ASSIGNMENT_SETTINGS, assignment_settings models -> Option<&[super::EducationAssignmentSettings]>, with_assignment_settings(Vec<super::EducationAssignmentSettings>), "`assignmentSettings`: `Collection(microsoft.graph.educationAssignmentSettings)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationCourse`](https://learn.microsoft.com/graph/api/resources/educationcourse?view=graph-rest-beta)
    EducationCourse = "microsoft.graph.educationCourse";
    "courseNumber" COURSE_NUMBER, course_number str -> Option<&str>, with_course_number(String), "`courseNumber`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from educationsynchronizationdataprovider.
    ///
    /// [`microsoft.graph.educationCsvDataProvider`](https://learn.microsoft.com/graph/api/resources/educationcsvdataprovider?view=graph-rest-beta), with the accessors of [`EducationSynchronizationDataProvider`](super::EducationSynchronizationDataProvider)
    EducationCsvDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationCsvDataProvider";
    "customizations" CUSTOMIZATIONS, customizations model -> Option<&super::EducationSynchronizationCustomizations>, with_customizations(super::EducationSynchronizationCustomizations), "`customizations`: `microsoft.graph.educationSynchronizationCustomizations`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationExcelResource`](https://learn.microsoft.com/graph/api/resources/educationexcelresource?view=graph-rest-beta)
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
    /// [`microsoft.graph.educationExternalResource`](https://learn.microsoft.com/graph/api/resources/educationexternalresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationExternalResource: super::EducationResource = "microsoft.graph.educationExternalResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`" "Required.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationExternalSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationExternalSource = "microsoft.graph.educationExternalSource" {
        Sis = "sis",
        Lms = "lms",
        Manual = "manual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedback`](https://learn.microsoft.com/graph/api/resources/educationfeedback?view=graph-rest-beta)
    EducationFeedback = "microsoft.graph.educationFeedback";
    "feedbackBy" FEEDBACK_BY, feedback_by model -> Option<&super::IdentitySet>, with_feedback_by(super::IdentitySet), "`feedbackBy`: `microsoft.graph.identitySet`";
    "feedbackDateTime" FEEDBACK_DATE_TIME, feedback_date_time date_time -> Parsed<OffsetDateTime>, with_feedback_date_time(OffsetDateTime), "`feedbackDateTime`: `Edm.DateTimeOffset`";
    "text" TEXT, text model -> Option<&super::ItemBody>, with_text(super::ItemBody), "`text`: `microsoft.graph.itemBody`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedbackOutcome`](https://learn.microsoft.com/graph/api/resources/educationfeedbackoutcome?view=graph-rest-beta)
    EducationFeedbackOutcome = "microsoft.graph.educationFeedbackOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "feedback" FEEDBACK, feedback model -> Option<&super::EducationFeedback>, with_feedback(super::EducationFeedback), "`feedback`: `microsoft.graph.educationFeedback`";
    "publishedFeedback" PUBLISHED_FEEDBACK, published_feedback model -> Option<&super::EducationFeedback>, with_published_feedback(super::EducationFeedback), "`publishedFeedback`: `microsoft.graph.educationFeedback`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedbackResourceOutcome`](https://learn.microsoft.com/graph/api/resources/educationfeedbackresourceoutcome?view=graph-rest-beta)
    EducationFeedbackResourceOutcome = "microsoft.graph.educationFeedbackResourceOutcome";
    "feedbackResource" FEEDBACK_RESOURCE, feedback_resource model -> Option<&super::EducationResource>, with_feedback_resource(super::EducationResource), "`feedbackResource`: `microsoft.graph.educationResource`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "resourceStatus" RESOURCE_STATUS, resource_status enumeration -> Option<super::EducationFeedbackResourceOutcomeStatus>, with_resource_status(super::EducationFeedbackResourceOutcomeStatus), "`resourceStatus`: `microsoft.graph.educationFeedbackResourceOutcomeStatus`" "Possible values are: notPublished, pendingPublish, published, failedPublish, unknownFutureValue.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationFeedbackResourceOutcomeStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationFeedbackResourceOutcomeStatus = "microsoft.graph.educationFeedbackResourceOutcomeStatus" {
        NotPublished = "notPublished",
        PendingPublish = "pendingPublish",
        Published = "published",
        FailedPublish = "failedPublish",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFileResource`](https://learn.microsoft.com/graph/api/resources/educationfileresource?view=graph-rest-beta)
    EducationFileResource = "microsoft.graph.educationFileResource";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationFileSynchronizationVerificationMessage`](https://learn.microsoft.com/graph/api/resources/educationfilesynchronizationverificationmessage?view=graph-rest-beta)
    EducationFileSynchronizationVerificationMessage = "microsoft.graph.educationFileSynchronizationVerificationMessage";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`" "Possible values are: error, warning, information.";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationGender`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationGender = "microsoft.graph.educationGender" {
        Female = "female",
        Male = "male",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from educationidentitysynchronizationconfiguration.
    ///
    /// [`microsoft.graph.educationIdentityCreationConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitycreationconfiguration?view=graph-rest-beta), with the accessors of [`EducationIdentitySynchronizationConfiguration`](super::EducationIdentitySynchronizationConfiguration)
    EducationIdentityCreationConfiguration: super::EducationIdentitySynchronizationConfiguration = "microsoft.graph.educationIdentityCreationConfiguration";
    "userDomains" USER_DOMAINS, user_domains models -> Option<&[super::EducationIdentityDomain]>, with_user_domains(Vec<super::EducationIdentityDomain>), "`userDomains`: `Collection(microsoft.graph.educationIdentityDomain)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentityDomain`](https://learn.microsoft.com/graph/api/resources/educationidentitydomain?view=graph-rest-beta)
    EducationIdentityDomain = "microsoft.graph.educationIdentityDomain";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::EducationUserRole>, with_applies_to(super::EducationUserRole), "`appliesTo`: `microsoft.graph.educationUserRole`" "Possible values are: student, teacher, faculty.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationIdentitySynchronizationConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitysynchronizationconfiguration?view=graph-rest-beta)
    EducationIdentitySynchronizationConfiguration = "microsoft.graph.educationIdentitySynchronizationConfiguration" {
        "microsoft.graph.educationIdentityCreationConfiguration",
    }
}

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationMediaResource`](https://learn.microsoft.com/graph/api/resources/educationmediaresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationMediaResource: super::EducationResource = "microsoft.graph.educationMediaResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`" "Required.";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationOnPremisesInfo`](https://learn.microsoft.com/graph/api/resources/educationonpremisesinfo?view=graph-rest-beta)
    EducationOnPremisesInfo = "microsoft.graph.educationOnPremisesInfo";
    "immutableId" IMMUTABLE_ID, immutable_id str -> Option<&str>, with_immutable_id(String), "`immutableId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationOrganization`](https://learn.microsoft.com/graph/api/resources/educationorganization?view=graph-rest-beta)
    EducationOrganization = "microsoft.graph.educationOrganization" {
        "microsoft.graph.educationSchool",
    };
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, lms, manual.";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationOutcome`](https://learn.microsoft.com/graph/api/resources/educationoutcome?view=graph-rest-beta)
    EducationOutcome = "microsoft.graph.educationOutcome";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from educationsynchronizationdataprovider.
    ///
    /// [`microsoft.graph.educationPowerSchoolDataProvider`](https://learn.microsoft.com/graph/api/resources/educationpowerschooldataprovider?view=graph-rest-beta), with the accessors of [`EducationSynchronizationDataProvider`](super::EducationSynchronizationDataProvider)
    EducationPowerSchoolDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationPowerSchoolDataProvider";
    "allowTeachersInMultipleSchools" ALLOW_TEACHERS_IN_MULTIPLE_SCHOOLS, allow_teachers_in_multiple_schools bool -> Option<bool>, with_allow_teachers_in_multiple_schools(bool), "`allowTeachersInMultipleSchools`: `Edm.Boolean`";
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`";
    "connectionUrl" CONNECTION_URL, connection_url str -> Option<&str>, with_connection_url(String), "`connectionUrl`: `Edm.String`";
    "schoolsIds" SCHOOLS_IDS, schools_ids strs -> Option<Vec<&str>>, with_schools_ids(Vec<String>), "`schoolsIds`: `Collection(Edm.String)`";
    "schoolYear" SCHOOL_YEAR, school_year str -> Option<&str>, with_school_year(String), "`schoolYear`: `Edm.String`";
    "customizations" CUSTOMIZATIONS, customizations model -> Option<&super::EducationSynchronizationCustomizations>, with_customizations(super::EducationSynchronizationCustomizations), "`customizations`: `microsoft.graph.educationSynchronizationCustomizations`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationResource`](https://learn.microsoft.com/graph/api/resources/educationresource?view=graph-rest-beta)
    EducationResource = "microsoft.graph.educationResource" {
        "microsoft.graph.educationExternalResource",
        "microsoft.graph.educationMediaResource",
        "microsoft.graph.educationTeamsAppResource",
    };
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRoot`](https://learn.microsoft.com/graph/api/resources/educationroot?view=graph-rest-beta)
    EducationRoot = "microsoft.graph.educationRoot";
    "classes" CLASSES, classes models -> Option<&[super::EducationClass]>, with_classes(Vec<super::EducationClass>), "`classes`: `Collection(microsoft.graph.educationClass)`, read-only" "Read-only. Nullable.";
    "me" ME, me model -> Option<&super::EducationUser>, with_me(super::EducationUser), "`me`: `microsoft.graph.educationUser`, read-only" "Read-only. Nullable.";
    "schools" SCHOOLS, schools models -> Option<&[super::EducationSchool]>, with_schools(Vec<super::EducationSchool>), "`schools`: `Collection(microsoft.graph.educationSchool)`, read-only" "Read-only. Nullable.";
    "users" USERS, users models -> Option<&[super::EducationUser]>, with_users(Vec<super::EducationUser>), "`users`: `Collection(microsoft.graph.educationUser)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationRubric`](https://learn.microsoft.com/graph/api/resources/educationrubric?view=graph-rest-beta)
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
    /// [`microsoft.graph.educationSchool`](https://learn.microsoft.com/graph/api/resources/educationschool?view=graph-rest-beta), with the accessors of [`EducationOrganization`](super::EducationOrganization)
    EducationSchool: super::EducationOrganization = "microsoft.graph.educationSchool";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "externalSource" EXTERNAL_SOURCE, with_external_source(super::EducationExternalSource), "`externalSource`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "address" ADDRESS, address model -> Option<&super::PhysicalAddress>, with_address(super::PhysicalAddress), "`address`: `microsoft.graph.physicalAddress`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "externalPrincipalId" EXTERNAL_PRINCIPAL_ID, external_principal_id str -> Option<&str>, with_external_principal_id(String), "`externalPrincipalId`: `Edm.String`";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`";
    "highestGrade" HIGHEST_GRADE, highest_grade str -> Option<&str>, with_highest_grade(String), "`highestGrade`: `Edm.String`";
    "lowestGrade" LOWEST_GRADE, lowest_grade str -> Option<&str>, with_lowest_grade(String), "`lowestGrade`: `Edm.String`";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`";
    "principalEmail" PRINCIPAL_EMAIL, principal_email str -> Option<&str>, with_principal_email(String), "`principalEmail`: `Edm.String`";
    "principalName" PRINCIPAL_NAME, principal_name str -> Option<&str>, with_principal_name(String), "`principalName`: `Edm.String`";
    "schoolNumber" SCHOOL_NUMBER, school_number str -> Option<&str>, with_school_number(String), "`schoolNumber`: `Edm.String`";
    "classes" CLASSES, classes models -> Option<&[super::EducationClass]>, with_classes(Vec<super::EducationClass>), "`classes`: `Collection(microsoft.graph.educationClass)`" "Nullable.";
    "users" USERS, users models -> Option<&[super::EducationUser]>, with_users(Vec<super::EducationUser>), "`users`: `Collection(microsoft.graph.educationUser)`" "Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationStudent`](https://learn.microsoft.com/graph/api/resources/educationstudent?view=graph-rest-beta)
    EducationStudent = "microsoft.graph.educationStudent";
    "birthDate" BIRTH_DATE, birth_date date -> Parsed<Date>, with_birth_date(Date), "`birthDate`: `Edm.Date`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "gender" GENDER, gender enumeration -> Option<super::EducationGender>, with_gender(super::EducationGender), "`gender`: `microsoft.graph.educationGender`" "Possible values are: female, male, other.";
    "grade" GRADE, grade str -> Option<&str>, with_grade(String), "`grade`: `Edm.String`";
    "graduationYear" GRADUATION_YEAR, graduation_year str -> Option<&str>, with_graduation_year(String), "`graduationYear`: `Edm.String`";
    "studentNumber" STUDENT_NUMBER, student_number str -> Option<&str>, with_student_number(String), "`studentNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmission`](https://learn.microsoft.com/graph/api/resources/educationsubmission?view=graph-rest-beta)
    EducationSubmission = "microsoft.graph.educationSubmission";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "recipient" RECIPIENT, recipient model -> Option<&super::EducationSubmissionRecipient>, with_recipient(super::EducationSubmissionRecipient), "`recipient`: `microsoft.graph.educationSubmissionRecipient`";
    "returnedBy" RETURNED_BY, returned_by model -> Option<&super::IdentitySet>, with_returned_by(super::IdentitySet), "`returnedBy`: `microsoft.graph.identitySet`";
    "returnedDateTime" RETURNED_DATE_TIME, returned_date_time date_time -> Parsed<OffsetDateTime>, with_returned_date_time(OffsetDateTime), "`returnedDateTime`: `Edm.DateTimeOffset`";
    "resourcesFolderUrl" RESOURCES_FOLDER_URL, resources_folder_url str -> Option<&str>, with_resources_folder_url(String), "`resourcesFolderUrl`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::EducationSubmissionStatus>, with_status(super::EducationSubmissionStatus), "`status`: `microsoft.graph.educationSubmissionStatus`, read-only" "Read-only. Possible values are: working, submitted, released, unknownFutureValue, returned, reassigned.";
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
    /// [`microsoft.graph.educationSubmissionRecipient`](https://learn.microsoft.com/graph/api/resources/educationsubmissionrecipient?view=graph-rest-beta)
    EducationSubmissionRecipient = "microsoft.graph.educationSubmissionRecipient"
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSubmissionResource`](https://learn.microsoft.com/graph/api/resources/educationsubmissionresource?view=graph-rest-beta)
    EducationSubmissionResource = "microsoft.graph.educationSubmissionResource";
    "assignmentResourceUrl" ASSIGNMENT_RESOURCE_URL, assignment_resource_url str -> Option<&str>, with_assignment_resource_url(String), "`assignmentResourceUrl`: `Edm.String`";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "resource" RESOURCE, resource model -> Option<&super::EducationResource>, with_resource(super::EducationResource), "`resource`: `microsoft.graph.educationResource`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSubmissionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSubmissionStatus = "microsoft.graph.educationSubmissionStatus" {
        Working = "working",
        Submitted = "submitted",
        Released = "released",
        UnknownFutureValue = "unknownFutureValue",
        Returned = "returned",
        Reassigned = "reassigned",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationconnectionsettings?view=graph-rest-beta)
    EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationConnectionSettings" {
        "microsoft.graph.educationSynchronizationOAuth1ConnectionSettings",
        "microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings",
    };
    "clientId" CLIENT_ID, client_id str -> Option<&str>, with_client_id(String), "`clientId`: `Edm.String`";
    "clientSecret" CLIENT_SECRET, client_secret str -> Option<&str>, with_client_secret(String), "`clientSecret`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationCustomization`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationcustomization?view=graph-rest-beta)
    EducationSynchronizationCustomization = "microsoft.graph.educationSynchronizationCustomization";
    "optionalPropertiesToSync" OPTIONAL_PROPERTIES_TO_SYNC, optional_properties_to_sync strs -> Option<Vec<&str>>, with_optional_properties_to_sync(Vec<String>), "`optionalPropertiesToSync`: `Collection(Edm.String)`";
    "synchronizationStartDate" SYNCHRONIZATION_START_DATE, synchronization_start_date date_time -> Parsed<OffsetDateTime>, with_synchronization_start_date(OffsetDateTime), "`synchronizationStartDate`: `Edm.DateTimeOffset`";
    "isSyncDeferred" IS_SYNC_DEFERRED, is_sync_deferred bool -> Option<bool>, with_is_sync_deferred(bool), "`isSyncDeferred`: `Edm.Boolean`";
    "allowDisplayNameUpdate" ALLOW_DISPLAY_NAME_UPDATE, allow_display_name_update bool -> Option<bool>, with_allow_display_name_update(bool), "`allowDisplayNameUpdate`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationCustomizations`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationcustomizations?view=graph-rest-beta)
    EducationSynchronizationCustomizations = "microsoft.graph.educationSynchronizationCustomizations";
    "school" SCHOOL, school model -> Option<&super::EducationSynchronizationCustomization>, with_school(super::EducationSynchronizationCustomization), "`school`: `microsoft.graph.educationSynchronizationCustomization`";
    "section" SECTION, section model -> Option<&super::EducationSynchronizationCustomization>, with_section(super::EducationSynchronizationCustomization), "`section`: `microsoft.graph.educationSynchronizationCustomization`";
    "student" STUDENT, student model -> Option<&super::EducationSynchronizationCustomization>, with_student(super::EducationSynchronizationCustomization), "`student`: `microsoft.graph.educationSynchronizationCustomization`";
    "teacher" TEACHER, teacher model -> Option<&super::EducationSynchronizationCustomization>, with_teacher(super::EducationSynchronizationCustomization), "`teacher`: `microsoft.graph.educationSynchronizationCustomization`";
    "studentEnrollment" STUDENT_ENROLLMENT, student_enrollment model -> Option<&super::EducationSynchronizationCustomization>, with_student_enrollment(super::EducationSynchronizationCustomization), "`studentEnrollment`: `microsoft.graph.educationSynchronizationCustomization`";
    "teacherRoster" TEACHER_ROSTER, teacher_roster model -> Option<&super::EducationSynchronizationCustomization>, with_teacher_roster(super::EducationSynchronizationCustomization), "`teacherRoster`: `microsoft.graph.educationSynchronizationCustomization`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationDataProvider`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationdataprovider?view=graph-rest-beta)
    EducationSynchronizationDataProvider = "microsoft.graph.educationSynchronizationDataProvider" {
        "microsoft.graph.educationCsvDataProvider",
        "microsoft.graph.educationPowerSchoolDataProvider",
        "microsoft.graph.educationoneRosterApiDataProvider",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationError`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationerror?view=graph-rest-beta)
    EducationSynchronizationError = "microsoft.graph.educationSynchronizationError";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "entryType" ENTRY_TYPE, entry_type str -> Option<&str>, with_entry_type(String), "`entryType`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`";
    "errorMessage" ERROR_MESSAGE, error_message str -> Option<&str>, with_error_message(String), "`errorMessage`: `Edm.String`";
    "joiningValue" JOINING_VALUE, joining_value str -> Option<&str>, with_joining_value(String), "`joiningValue`: `Edm.String`";
    "recordedDateTime" RECORDED_DATE_TIME, recorded_date_time date_time -> Parsed<OffsetDateTime>, with_recorded_date_time(OffsetDateTime), "`recordedDateTime`: `Edm.DateTimeOffset`";
    "reportableIdentifier" REPORTABLE_IDENTIFIER, reportable_identifier str -> Option<&str>, with_reportable_identifier(String), "`reportableIdentifier`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationLicenseAssignment`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationlicenseassignment?view=graph-rest-beta)
    EducationSynchronizationLicenseAssignment = "microsoft.graph.educationSynchronizationLicenseAssignment";
    "appliesTo" APPLIES_TO, applies_to enumeration -> Option<super::EducationUserRole>, with_applies_to(super::EducationUserRole), "`appliesTo`: `microsoft.graph.educationUserRole`" "Possible values are: student, teacher, faculty.";
    "skuIds" SKU_IDS, sku_ids strs -> Option<Vec<&str>>, with_sku_ids(Vec<String>), "`skuIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from educationsynchronizationconnectionsettings.
    ///
    /// [`microsoft.graph.educationSynchronizationOAuth1ConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationoauth1connectionsettings?view=graph-rest-beta), with the accessors of [`EducationSynchronizationConnectionSettings`](super::EducationSynchronizationConnectionSettings)
    EducationSynchronizationOauth1ConnectionSettings: super::EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationOAuth1ConnectionSettings";
    inherited "clientId" CLIENT_ID, with_client_id(String), "`clientId`";
    inherited "clientSecret" CLIENT_SECRET, with_client_secret(String), "`clientSecret`";
}

crate::runtime::model! {
    /// Inherits from educationsynchronizationconnectionsettings.
    ///
    /// [`microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationoauth2clientcredentialsconnectionsettings?view=graph-rest-beta), with the accessors of [`EducationSynchronizationConnectionSettings`](super::EducationSynchronizationConnectionSettings)
    EducationSynchronizationOauth2ClientCredentialsConnectionSettings: super::EducationSynchronizationConnectionSettings = "microsoft.graph.educationSynchronizationOAuth2ClientCredentialsConnectionSettings";
    inherited "clientId" CLIENT_ID, with_client_id(String), "`clientId`";
    inherited "clientSecret" CLIENT_SECRET, with_client_secret(String), "`clientSecret`";
    "tokenUrl" TOKEN_URL, token_url str -> Option<&str>, with_token_url(String), "`tokenUrl`: `Edm.String`";
    "scope" SCOPE, scope str -> Option<&str>, with_scope(String), "`scope`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationProfile`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    EducationSynchronizationProfile: super::Entity = "microsoft.graph.educationSynchronizationProfile";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "dataProvider" DATA_PROVIDER, data_provider model -> Option<&super::EducationSynchronizationDataProvider>, with_data_provider(super::EducationSynchronizationDataProvider), "`dataProvider`: `microsoft.graph.educationSynchronizationDataProvider`";
    "expirationDate" EXPIRATION_DATE, expiration_date date -> Parsed<Date>, with_expiration_date(Date), "`expirationDate`: `Edm.Date`" "Optional.";
    "handleSpecialCharacterConstraint" HANDLE_SPECIAL_CHARACTER_CONSTRAINT, handle_special_character_constraint bool -> Option<bool>, with_handle_special_character_constraint(bool), "`handleSpecialCharacterConstraint`: `Edm.Boolean`";
    "identitySynchronizationConfiguration" IDENTITY_SYNCHRONIZATION_CONFIGURATION, identity_synchronization_configuration model -> Option<&super::EducationIdentitySynchronizationConfiguration>, with_identity_synchronization_configuration(super::EducationIdentitySynchronizationConfiguration), "`identitySynchronizationConfiguration`: `microsoft.graph.educationIdentitySynchronizationConfiguration`";
    "licensesToAssign" LICENSES_TO_ASSIGN, licenses_to_assign models -> Option<&[super::EducationSynchronizationLicenseAssignment]>, with_licenses_to_assign(Vec<super::EducationSynchronizationLicenseAssignment>), "`licensesToAssign`: `Collection(microsoft.graph.educationSynchronizationLicenseAssignment)`";
    "state" STATE, state enumeration -> Option<super::EducationSynchronizationProfileState>, with_state(super::EducationSynchronizationProfileState), "`state`: `microsoft.graph.educationSynchronizationProfileState`" "Possible values are: provisioning, provisioned, provisioningFailed, deleting, deletionFailed.";
    "errors" ERRORS, errors models -> Option<&[super::EducationSynchronizationError]>, with_errors(Vec<super::EducationSynchronizationError>), "`errors`: `Collection(microsoft.graph.educationSynchronizationError)`";
    "profileStatus" PROFILE_STATUS, profile_status model -> Option<&super::EducationSynchronizationProfileStatus>, with_profile_status(super::EducationSynchronizationProfileStatus), "`profileStatus`: `microsoft.graph.educationSynchronizationProfileStatus`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationProfileState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSynchronizationProfileState = "microsoft.graph.educationSynchronizationProfileState" {
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        ProvisioningFailed = "provisioningFailed",
        Deleting = "deleting",
        DeletionFailed = "deletionFailed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationSynchronizationProfileStatus`](https://learn.microsoft.com/graph/api/resources/educationsynchronizationprofilestatus?view=graph-rest-beta)
    EducationSynchronizationProfileStatus = "microsoft.graph.educationSynchronizationProfileStatus";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "status" STATUS, status enumeration -> Option<super::EducationSynchronizationStatus>, with_status(super::EducationSynchronizationStatus), "`status`: `microsoft.graph.educationSynchronizationStatus`" "Possible values are: paused, inProgress, success, error, validationError, quarantined, unknownFutureValue, extracting, validating.";
    "lastSynchronizationDateTime" LAST_SYNCHRONIZATION_DATE_TIME, last_synchronization_date_time date_time -> Parsed<OffsetDateTime>, with_last_synchronization_date_time(OffsetDateTime), "`lastSynchronizationDateTime`: `Edm.DateTimeOffset`";
    "lastActivityDateTime" LAST_ACTIVITY_DATE_TIME, last_activity_date_time date_time -> Parsed<OffsetDateTime>, with_last_activity_date_time(OffsetDateTime), "`lastActivityDateTime`: `Edm.DateTimeOffset`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "statusMessage" STATUS_MESSAGE, status_message str -> Option<&str>, with_status_message(String), "`statusMessage`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.educationSynchronizationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    EducationSynchronizationStatus = "microsoft.graph.educationSynchronizationStatus" {
        Paused = "paused",
        InProgress = "inProgress",
        Success = "success",
        Error = "error",
        ValidationError = "validationError",
        Quarantined = "quarantined",
        UnknownFutureValue = "unknownFutureValue",
        Extracting = "extracting",
        Validating = "validating",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.educationTeacher`](https://learn.microsoft.com/graph/api/resources/educationteacher?view=graph-rest-beta)
    EducationTeacher = "microsoft.graph.educationTeacher";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "teacherNumber" TEACHER_NUMBER, teacher_number str -> Option<&str>, with_teacher_number(String), "`teacherNumber`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from educationResource.
    ///
    /// [`microsoft.graph.educationTeamsAppResource`](https://learn.microsoft.com/graph/api/resources/educationteamsappresource?view=graph-rest-beta), with the accessors of [`EducationResource`](super::EducationResource)
    EducationTeamsAppResource: super::EducationResource = "microsoft.graph.educationTeamsAppResource";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`";
    "appIconWebUrl" APP_ICON_WEB_URL, app_icon_web_url str -> Option<&str>, with_app_icon_web_url(String), "`appIconWebUrl`: `Edm.String`";
    "teamsEmbeddedContentUrl" TEAMS_EMBEDDED_CONTENT_URL, teams_embedded_content_url str -> Option<&str>, with_teams_embedded_content_url(String), "`teamsEmbeddedContentUrl`: `Edm.String`";
    "webUrl" WEB_URL, web_url str -> Option<&str>, with_web_url(String), "`webUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationTerm`](https://learn.microsoft.com/graph/api/resources/educationterm?view=graph-rest-beta)
    EducationTerm = "microsoft.graph.educationTerm";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalId" EXTERNAL_ID, external_id str -> Option<&str>, with_external_id(String), "`externalId`: `Edm.String`";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`";
    "endDate" END_DATE, end_date date -> Parsed<Date>, with_end_date(Date), "`endDate`: `Edm.Date`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationUser`](https://learn.microsoft.com/graph/api/resources/educationuser?view=graph-rest-beta), with the accessors of [`DirectoryObject`](super::DirectoryObject)
    EducationUser: super::DirectoryObject = "microsoft.graph.educationUser";
    inherited "deletedDateTime" DELETED_DATE_TIME, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`";
    inherited "id" ID, with_id(String), "`id`";
    "accountEnabled" ACCOUNT_ENABLED, account_enabled bool -> Option<bool>, with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`";
    "assignedLicenses" ASSIGNED_LICENSES, assigned_licenses models -> Option<&[super::AssignedLicense]>, with_assigned_licenses(Vec<super::AssignedLicense>), "`assignedLicenses`: `Collection(microsoft.graph.assignedLicense)`" "Not nullable.";
    "assignedPlans" ASSIGNED_PLANS, assigned_plans models -> Option<&[super::AssignedPlan]>, with_assigned_plans(Vec<super::AssignedPlan>), "`assignedPlans`: `Collection(microsoft.graph.assignedPlan)`, read-only" "Read-only. Not nullable.";
    "businessPhones" BUSINESS_PHONES, business_phones strs -> Option<Vec<&str>>, with_business_phones(Vec<String>), "`businessPhones`: `Collection(Edm.String)`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::IdentitySet>, with_created_by(super::IdentitySet), "`createdBy`: `microsoft.graph.identitySet`";
    "department" DEPARTMENT, department str -> Option<&str>, with_department(String), "`department`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "externalSource" EXTERNAL_SOURCE, external_source enumeration -> Option<super::EducationExternalSource>, with_external_source(super::EducationExternalSource), "`externalSource`: `microsoft.graph.educationExternalSource`" "Possible values are: sis, lms, manual.";
    "externalSourceDetail" EXTERNAL_SOURCE_DETAIL, external_source_detail str -> Option<&str>, with_external_source_detail(String), "`externalSourceDetail`: `Edm.String`";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "mail" MAIL, mail str -> Option<&str>, with_mail(String), "`mail`: `Edm.String`, read-only" "Read-only.";
    "mailNickname" MAIL_NICKNAME, mail_nickname str -> Option<&str>, with_mail_nickname(String), "`mailNickname`: `Edm.String`";
    "mailingAddress" MAILING_ADDRESS, mailing_address model -> Option<&super::PhysicalAddress>, with_mailing_address(super::PhysicalAddress), "`mailingAddress`: `microsoft.graph.physicalAddress`";
    "middleName" MIDDLE_NAME, middle_name str -> Option<&str>, with_middle_name(String), "`middleName`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "onPremisesInfo" ON_PREMISES_INFO, on_premises_info model -> Option<&super::EducationOnPremisesInfo>, with_on_premises_info(super::EducationOnPremisesInfo), "`onPremisesInfo`: `microsoft.graph.educationOnPremisesInfo`";
    "passwordPolicies" PASSWORD_POLICIES, password_policies str -> Option<&str>, with_password_policies(String), "`passwordPolicies`: `Edm.String`";
    "passwordProfile" PASSWORD_PROFILE, password_profile model -> Option<&super::PasswordProfile>, with_password_profile(super::PasswordProfile), "`passwordProfile`: `microsoft.graph.passwordProfile`";
    "preferredLanguage" PREFERRED_LANGUAGE, preferred_language str -> Option<&str>, with_preferred_language(String), "`preferredLanguage`: `Edm.String`";
    "primaryRole" PRIMARY_ROLE, primary_role str -> Option<&str>, with_primary_role(String), "`primaryRole`: `Edm.String`" "Possible values are: student, teacher, faculty.";
    "provisionedPlans" PROVISIONED_PLANS, provisioned_plans models -> Option<&[super::ProvisionedPlan]>, with_provisioned_plans(Vec<super::ProvisionedPlan>), "`provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`, read-only" "Read-only. Not nullable.";
    "relatedContacts" RELATED_CONTACTS, related_contacts models -> Option<&[super::RelatedContact]>, with_related_contacts(Vec<super::RelatedContact>), "`relatedContacts`: `Collection(microsoft.graph.relatedContact)`";
    "residenceAddress" RESIDENCE_ADDRESS, residence_address model -> Option<&super::PhysicalAddress>, with_residence_address(super::PhysicalAddress), "`residenceAddress`: `microsoft.graph.physicalAddress`";
    "student" STUDENT, student model -> Option<&super::EducationStudent>, with_student(super::EducationStudent), "`student`: `microsoft.graph.educationStudent`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "teacher" TEACHER, teacher model -> Option<&super::EducationTeacher>, with_teacher(super::EducationTeacher), "`teacher`: `microsoft.graph.educationTeacher`";
    "usageLocation" USAGE_LOCATION, usage_location str -> Option<&str>, with_usage_location(String), "`usageLocation`: `Edm.String`" "Not nullable.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userType" USER_TYPE, user_type str -> Option<&str>, with_user_type(String), "`userType`: `Edm.String`";
    "officeLocation" OFFICE_LOCATION, office_location str -> Option<&str>, with_office_location(String), "`officeLocation`: `Edm.String`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::EducationAssignment]>, with_assignments(Vec<super::EducationAssignment>), "`assignments`: `Collection(microsoft.graph.educationAssignment)`" "Nullable.";
    "classes" CLASSES, classes models -> Option<&[super::EducationClass]>, with_classes(Vec<super::EducationClass>), "`classes`: `Collection(microsoft.graph.educationClass)`" "Nullable.";
    "schools" SCHOOLS, schools models -> Option<&[super::EducationSchool]>, with_schools(Vec<super::EducationSchool>), "`schools`: `Collection(microsoft.graph.educationSchool)`" "Nullable.";
    "taughtClasses" TAUGHT_CLASSES, taught_classes models -> Option<&[super::EducationClass]>, with_taught_classes(Vec<super::EducationClass>), "`taughtClasses`: `Collection(microsoft.graph.educationClass)`";
    "rubrics" RUBRICS, rubrics models -> Option<&[super::EducationRubric]>, with_rubrics(Vec<super::EducationRubric>), "`rubrics`: `Collection(microsoft.graph.educationRubric)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.educationWordResource`](https://learn.microsoft.com/graph/api/resources/educationwordresource?view=graph-rest-beta)
    EducationWordResource = "microsoft.graph.educationWordResource";
    "fileUrl" FILE_URL, file_url str -> Option<&str>, with_file_url(String), "`fileUrl`: `Edm.String`";
    "createdBy" CREATED_BY, created_by str -> Option<&str>, with_created_by(String), "`createdBy`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastModifiedBy" LAST_MODIFIED_BY, last_modified_by model -> Option<&super::IdentitySet>, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`: `microsoft.graph.identitySet`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from educationSynchronizationDataProvider.
    ///
    /// [`microsoft.graph.educationoneRosterApiDataProvider`](https://learn.microsoft.com/graph/api/resources/educationonerosterapidataprovider?view=graph-rest-beta), with the accessors of [`EducationSynchronizationDataProvider`](super::EducationSynchronizationDataProvider)
    EducationoneRosterApiDataProvider: super::EducationSynchronizationDataProvider = "microsoft.graph.educationoneRosterApiDataProvider";
    "connectionUrl" CONNECTION_URL, connection_url str -> Option<&str>, with_connection_url(String), "`connectionUrl`: `Edm.String`";
    "providerName" PROVIDER_NAME, provider_name str -> Option<&str>, with_provider_name(String), "`providerName`: `Edm.String`";
    "schoolsIds" SCHOOLS_IDS, schools_ids strs -> Option<Vec<&str>>, with_schools_ids(Vec<String>), "`schoolsIds`: `Collection(Edm.String)`";
    "termIds" TERM_IDS, term_ids strs -> Option<Vec<&str>>, with_term_ids(Vec<String>), "`termIds`: `Collection(Edm.String)`";
    "connectionSettings" CONNECTION_SETTINGS, connection_settings model -> Option<&super::EducationSynchronizationConnectionSettings>, with_connection_settings(super::EducationSynchronizationConnectionSettings), "`connectionSettings`: `microsoft.graph.educationSynchronizationConnectionSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.relatedContact`](https://learn.microsoft.com/graph/api/resources/relatedcontact?view=graph-rest-beta)
    RelatedContact = "microsoft.graph.relatedContact";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "accessConsent" ACCESS_CONSENT, access_consent bool -> Option<bool>, with_access_consent(bool), "`accessConsent`: `Edm.Boolean`";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`";
    "mobilePhone" MOBILE_PHONE, mobile_phone str -> Option<&str>, with_mobile_phone(String), "`mobilePhone`: `Edm.String`";
    "relationship" RELATIONSHIP, relationship enumeration -> Option<super::ContactRelationship>, with_relationship(super::ContactRelationship), "`relationship`: `microsoft.graph.contactRelationship`" "Possible values are: parent, relative, aide, doctor, guardian, child, other, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricCriterion`](https://learn.microsoft.com/graph/api/resources/rubriccriterion?view=graph-rest-beta)
    RubricCriterion = "microsoft.graph.rubricCriterion";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricLevel`](https://learn.microsoft.com/graph/api/resources/rubriclevel?view=graph-rest-beta)
    RubricLevel = "microsoft.graph.rubricLevel";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "grading" GRADING, grading model -> Option<&super::EducationAssignmentGradeType>, with_grading(super::EducationAssignmentGradeType), "`grading`: `microsoft.graph.educationAssignmentGradeType`";
    "levelId" LEVEL_ID, level_id str -> Option<&str>, with_level_id(String), "`levelId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rubricQuality`](https://learn.microsoft.com/graph/api/resources/rubricquality?view=graph-rest-beta)
    RubricQuality = "microsoft.graph.rubricQuality";
    "criteria" CRITERIA, criteria models -> Option<&[super::RubricCriterion]>, with_criteria(Vec<super::RubricCriterion>), "`criteria`: `Collection(microsoft.graph.rubricCriterion)`";
    "description" DESCRIPTION, description model -> Option<&super::ItemBody>, with_description(super::ItemBody), "`description`: `microsoft.graph.itemBody`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "qualityId" QUALITY_ID, quality_id str -> Option<&str>, with_quality_id(String), "`qualityId`: `Edm.String`";
    "weight" WEIGHT, weight f32 -> Option<f32>, with_weight(f32), "`weight`: `Edm.Single`";
}
